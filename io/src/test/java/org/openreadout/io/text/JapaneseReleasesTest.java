package org.openreadout.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openreadout.model.ClockReading;
import org.openreadout.model.Meeting;
import org.openreadout.model.Paragraph;
import org.openreadout.model.Participant;
import org.openreadout.model.ParticipantSpeaker;
import org.openreadout.model.PartySpeaker;
import org.openreadout.model.Readout;
import org.openreadout.model.Section;
import org.openreadout.model.Sentence;
import org.openreadout.model.Session;
import org.openreadout.model.Speaker;
import org.openreadout.model.Statement;

/** Invented releases in the Japanese form of the ministry: read in full, and composed back. */
final class JapaneseReleasesTest {
  private static final List<String> NAMES =
      List.of(
          "foreign-ministers-meeting.txt",
          "telephone-call.txt",
          "courtesy-call.txt",
          "call-with-condolences.txt",
          "courtesy-call-of-a-minister.txt",
          "summit-call.txt");

  @Test
  void aMeetingOfForeignMinistersIsReadInFull() {
    assertThat(reading("foreign-ministers-meeting.txt"))
        .containsExactly(
            "jp-mofa-ja ja Japan",
            "series ウルグアイ東方共和国",
            "title 日・ウルグアイ外相会談",
            "released 2024-10-24",
            "caption 握手をする槙原外務大臣とベントゥーラ・ウルグアイ外務大臣",
            "FOREIGN_MINISTERS_MEETING IN_PERSON 外相会談",
            "start 2024-10-23 16:20 LOCAL EXACT",
            "other 2024-10-24 04:20 JST EXACT",
            "duration PT40M APPROXIMATELY",
            "venue サンパウロ Brazil",
            "occasion ATTENDING 南大西洋閣僚会議",
            "ISSUER PRINCIPAL 槙原遥 given 遥 family 槙原, 外務大臣 FOREIGN_MINISTER INCUMBENT, Japan",
            "COUNTERPART PRINCIPAL パブロ・ベントゥーラ given パブロ family ベントゥーラ,"
                + " 外務大臣 FOREIGN_MINISTER INCUMBENT, Uruguay",
            "# 1 冒頭",
            "槙原遥 STATE 述べました: ウルグアイは価値や原則を共有する重要なパートナーであり、ベントゥーラ大臣と再会できたことを嬉しく思う",
            "パブロ・ベントゥーラ (reply) THANK 謝意を表明する: 日本の長年の協力",
            "パブロ・ベントゥーラ (reply) STATE 述べました: 両国関係を新たな段階に引き上げたい",
            "# 2 二国間関係",
            "# （1）",
            "槙原遥+パブロ・ベントゥーラ (joint) CONCUR 一致しました: 農業及び再生可能エネルギーの分野における協力を進めていくこと",
            "槙原遥 WELCOME 歓迎しました: 日本産食品に対する輸入規制の撤廃",
            "# （2）",
            "パブロ・ベントゥーラ STATE 述べ: 若手研究者の交流を増やしたい",
            "槙原遥+パブロ・ベントゥーラ (joint) CONFIRM 確認しました: 大学間の交流の重要性",
            "# 3 地域・国際情勢",
            "槙原遥+パブロ・ベントゥーラ (joint) DISCUSS 意見交換を行い: 東アジア情勢及び南米情勢",
            "槙原遥+パブロ・ベントゥーラ (joint) CONFIRM 確認しました: 法の支配に基づく国際秩序の維持のため緊密に連携していくこと",
            "link ウルグアイ東方共和国へ戻る");
  }

  @Test
  void aTelephoneCallIsReadInFull() {
    assertThat(reading("telephone-call.txt"))
        .containsExactly(
            "jp-mofa-ja ja Japan",
            "series 報道発表",
            "title 日・フィンランド外相電話会談",
            "released 2025-02-05",
            "FOREIGN_MINISTERS_MEETING TELEPHONE 電話会談",
            "start 2025-02-05 18:30 - ABOUT",
            "duration PT25M APPROXIMATELY",
            "ISSUER PRINCIPAL 槙原遥 given 遥 family 槙原, 外務大臣 FOREIGN_MINISTER INCUMBENT, Japan",
            "COUNTERPART PRINCIPAL アイノ・ラウタサロ given アイノ family ラウタサロ,"
                + " 外務大臣 FOREIGN_MINISTER INCUMBENT, Finland",
            "# １",
            "アイノ・ラウタサロ CONGRATULATE 祝意を表明しました: 槙原大臣の就任",
            "槙原遥 (reply) THANK 謝意を述べた",
            "槙原遥 (reply) STATE 述べました: 「戦略的パートナー」であるフィンランドとの関係を一層強化したい",
            "# ２",
            "アイノ・ラウタサロ STATE 説明し: 気候変動の影響 [北極政策に関し]",
            "アイノ・ラウタサロ PRAISE 高く評価しました: 日本の研究者の貢献",
            "# ３",
            "槙原遥+アイノ・ラウタサロ (joint) AGREE 合意しました:" + " サイバー分野における協力を進め、次回の外相会談を東京で行うこと",
            "槙原遥+アイノ・ラウタサロ (joint) DISCUSS 議論しました: ウクライナ情勢",
            "link 報道発表へ戻る");
  }

  @Test
  void aCourtesyCallIsReadInFull() {
    assertThat(reading("courtesy-call.txt"))
        .containsExactly(
            "jp-mofa-ja ja Japan",
            "series 外務副大臣",
            "title ディアロ駐日セネガル大使による佐久間外務副大臣表敬",
            "released 2019-03-12",
            "COURTESY_CALL IN_PERSON 表敬",
            "start 2019-03-12 11:05 - EXACT",
            "duration PT20M APPROXIMATELY",
            "venue 外務省",
            "ISSUER PRINCIPAL 佐久間恵 given 恵 family 佐久間, 外務副大臣 VICE_MINISTER INCUMBENT, Japan",
            "COUNTERPART PRINCIPAL オマル・ディアロ given オマル family ディアロ,"
                + " 駐日大使 AMBASSADOR INCUMBENT, Senegal",
            "# 1",
            "佐久間恵 WELCOME 歓迎する: ディアロ大使の着任",
            "佐久間恵 STATE 述べました: 保健や水産の分野で協力を続けていきたい",
            "# 2",
            "オマル・ディアロ STATE 発言がありました: 日本の支援に感謝する，セネガルは日本企業の進出を期待している",
            "# 3",
            "佐久間恵+オマル・ディアロ (joint) CONFIRM 確認し: アフリカ開発会議に向けて協力していくこと",
            "佐久間恵+オマル・ディアロ (joint) CONCUR 一致しました: 国際場裡における連携の重要性",
            "link 外務副大臣へ戻る");
  }

  @Test
  void anotherReleaseOfTheSameFormIsReadToo() {
    assertThat(reading("meeting-and-lunch.txt"))
        .containsExactly(
            "jp-mofa-ja ja Japan",
            "series モンゴル国",
            "title 日・モンゴル外相会談",
            "released 2023-06-28",
            "caption 会談に臨む両外相",
            "FOREIGN_MINISTERS_MEETING IN_PERSON 外相会談",
            "start 2023-06-27 09:30 - EXACT",
            "duration PT1H15M APPROXIMATELY",
            "start 2023-06-27 12:00 - AFTER",
            "venue Japan",
            "ISSUER PRINCIPAL 沢渡正樹 given 正樹 family 沢渡, 外務大臣 FOREIGN_MINISTER INCUMBENT, Japan",
            "COUNTERPART PRINCIPAL ガンバートル・エンフバヤル given ガンバートル family エンフバヤル,"
                + " 外務大臣 FOREIGN_MINISTER INCUMBENT, Mongolia",
            "# 1． 二国間関係",
            "# （1）",
            "沢渡正樹 STATE 述べた: エンフバヤル外相の初の訪日を心から歓迎する",
            "沢渡正樹 EMPHASIZE 強調しました: 鉱物資源分野での協力の重要性",
            "ガンバートル・エンフバヤル (reply) THANK 深い謝意が示されました: 日本政府の温かい歓迎",
            "# （2）",
            "ガンバートル・エンフバヤル EXPECT 強い期待を表明し: 再生可能エネルギー分野への投資",
            "沢渡正樹 PROPOSE 提案しました: 早期の政策対話の開催",
            "# 2． 地域情勢",
            "# （1）",
            "沢渡正樹 REQUEST 求め: 拉致問題の即時解決に向けた理解と協力",
            "# （2）",
            "沢渡正樹+ガンバートル・エンフバヤル (joint) CONCUR 一致する: 今次会談の成果を踏まえ、次官級協議を年内に開催すること",
            "沢渡正樹+ガンバートル・エンフバヤル (joint) CONCUR 認識を共有しました:" + " 国連を始めとする国際場裡において引き続き緊密に連携していく",
            "note （参考）モンゴル国の概要",
            "link モンゴル国へ戻る");
  }

  @Test
  void everySpeakerOfEachIsKnown() {
    for (String name : NAMES) {
      ParseResult result = ReadoutParser.create().parse(text(name));

      assertThat(result.diagnostics()).as(name).isEmpty();
      assertThat(result.readout().statements()).as(name).hasSizeGreaterThan(3);
      assertThat(result.readout().statements()).as(name).noneMatch(Statement::unresolved);
    }
  }

  @Test
  void aGivenNameMayBeInHiragana() {
    assertThat(reading("courtesy-call-of-a-minister.txt"))
        .contains(
            "ISSUER PRINCIPAL 三橋あやか given あやか family 三橋,"
                + " 外務大臣政務官 VICE_MINISTER INCUMBENT, Japan");
  }

  @Test
  void theVerifierRaisesNoFalseAlarm() {
    for (String name : NAMES) {
      assertThat(
              ReadoutVerifier.create().verify(ReadoutParser.create().parse(text(name)).readout()))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void theFactsOfEachAreComposedBack() {
    for (String name : NAMES) {
      Readout read = ReadoutParser.create().parse(text(name)).readout();

      Composition composed = ReadoutComposer.create().compose(read.facts());

      assertThat(composed.diagnostics()).as(name).isEmpty();
      assertThat(ReadoutParser.create().parse(composed.text()).readout().facts())
          .as(composed.text())
          .isEqualTo(read.facts());
    }
  }

  @Test
  void aLeadIsWordedWhereThereIsNone() {
    for (String name : NAMES) {
      Readout read = ReadoutParser.create().parse(text(name)).readout();
      Readout told = read.facts().withLead(List.of());

      Composition composed = ReadoutComposer.create().compose(told);

      assertThat(composed.diagnostics()).as(composed.text()).isEmpty();
      assertThat(ReadoutParser.create().parse(composed.text()).readout().facts().meetings())
          .as(composed.text())
          .isEqualTo(told.meetings());
    }
  }

  private static String text(String name) {
    try (InputStream in = JapaneseReleasesTest.class.getResourceAsStream("ja/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a release tells, a line for each thing. */
  private static List<String> reading(String name) {
    ParseResult result = ReadoutParser.create().parse(text(name));
    assertThat(result.diagnostics()).as(name).isEmpty();
    Readout readout = result.readout();
    assertThat(readout.unread()).as(name).isEmpty();
    List<String> out = new ArrayList<>();
    out.add(
        readout.dialect()
            + " "
            + readout.language()
            + readout.issuer().map(p -> " " + p.name()).orElse(""));
    readout.series().ifPresent(s -> out.add("series " + s));
    readout.title().ifPresent(s -> out.add("title " + s));
    readout.released().ifPresent(d -> out.add("released " + d));
    readout.captions().forEach(c -> out.add("caption " + c.text()));
    readout.meetings().forEach(m -> meeting(m, out));
    readout.sections().forEach(s -> section(readout, s, out));
    readout.notes().forEach(n -> out.add("note " + n.text()));
    readout.links().forEach(n -> out.add("link " + n.text()));
    return out;
  }

  private static void meeting(Meeting meeting, List<String> out) {
    out.add(
        meeting.kind()
            + meeting.format().map(f -> " " + f).orElse("")
            + meeting.designation().map(d -> " " + d).orElse(""));
    for (Session session : meeting.sessions()) {
      session.start().ifPresent(c -> out.add("start " + clock(c)));
      session.otherClock().ifPresent(c -> out.add("other " + clock(c)));
      session.end().ifPresent(c -> out.add("end " + clock(c)));
      session.duration().ifPresent(d -> out.add("duration " + d.value() + " " + d.hedge()));
    }
    meeting
        .venue()
        .ifPresent(
            v ->
                out.add(
                    "venue"
                        + v.place().map(p -> " " + p).orElse("")
                        + v.country().map(p -> " " + p.name()).orElse("")));
    meeting.occasion().ifPresent(o -> out.add("occasion " + o.relation() + " " + o.name()));
    meeting.participants().forEach(p -> out.add(person(p)));
  }

  private static String clock(ClockReading clock) {
    return clock.date().map(Object::toString).orElse("-")
        + clock.time().map(t -> " " + t).orElse("")
        + " "
        + clock.zone().orElse("-")
        + clock.hedge().map(h -> " " + h).orElse("");
  }

  private static String person(Participant person) {
    StringBuilder out = new StringBuilder(person.side() + " " + person.role());
    person
        .name()
        .ifPresent(
            n ->
                out.append(" ")
                    .append(n.display())
                    .append(n.given().map(g -> " given " + g).orElse(""))
                    .append(n.family().map(f -> " family " + f).orElse("")));
    person
        .offices()
        .forEach(
            o ->
                out.append(", ")
                    .append(o.title())
                    .append(" ")
                    .append(o.rank())
                    .append(" ")
                    .append(o.status()));
    person.party().ifPresent(p -> out.append(", ").append(p.name()));
    return out.toString();
  }

  private static void section(Readout readout, Section section, List<String> out) {
    out.add(
        "#"
            + section.mark().map(m -> " " + m).orElse("")
            + section.heading().map(h -> " " + h).orElse(""));
    for (Paragraph paragraph : section.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        sentence.statements().forEach(s -> out.add(statement(readout, s)));
      }
    }
    section.sections().forEach(s -> section(readout, s, out));
  }

  private static String statement(Readout readout, Statement statement) {
    List<String> names = new ArrayList<>();
    for (Speaker speaker : statement.speakers()) {
      if (speaker instanceof ParticipantSpeaker person) {
        names.add(readout.find(person.participant()).orElseThrow().name().orElseThrow().display());
      } else if (speaker instanceof PartySpeaker party) {
        names.add(party.party());
      }
    }
    Optional<String> content = statement.content();
    return String.join("+", names)
        + (statement.joint() ? " (joint)" : "")
        + (statement.reply() ? " (reply)" : "")
        + " "
        + statement.act()
        + " "
        + statement.cue()
        + content.map(c -> ": " + c).orElse("")
        + statement.topic().map(t -> " [" + t + "]").orElse("");
  }
}
