package org.openreadout.io.json;

import java.util.List;

/** One small good document, and what spoils it. */
final class Samples {

  static final String GOOD =
      json(
          "{'formatVersion':1,'source':{'text':'Minister A said x.','released':'2020-01-03'},"
              + "'dialect':'en','language':'en','issuer':{'name':'Japan','kind':'STATE','iso':'JP'},"
              + "'released':'2020-01-02','spans':{'released':[0,0]},"
              + "'captions':[{'text':'A1','index':1}],"
              + "'meetings':[{'kind':'MEETING','format':'VIDEO','sessions':[{'start':{'time':'15:48'},"
              + "'duration':{'value':'PT35M','hedge':'ABOUT'}}],'initiator':'a','participants':"
              + "[{'id':'a','name':{'display':'A'},'side':'ISSUER','role':'PRINCIPAL'}]}],'lead':[{'sentences':[{'text':'Minister"
              + " A said x.','span':[0,18],'statements':"
              + "[{'speakers':[{'participant':'a'}],'joint':false,'cue':'said','cueSpan':[11,15],"
              + "'act':'STATE','mode':'REPORTED','reply':false,'content':'x','contentSpan':[16,17]}]}]}]}");

  private static final String STATEMENT = "$.lead[0].sentences[0].statements[0]";
  private static final String PERSON = "$.meetings[0].participants[0]";
  private static final String SESSION = "$.meetings[0].sessions[0]";

  /** Each with the path and the reason by which it is refused. */
  static final List<Bad> BAD =
      List.of(
          bad("'formatVersion':1", "'formatVersion':2", "$.formatVersion", "version 2 is not"),
          bad("'formatVersion':1,", "", "$", "missing: formatVersion"),
          bad("'formatVersion':1", "'formatVersion':'1'", "$.formatVersion", "not a string"),
          bad("'formatVersion':1", "'formatVersion':1.5", "$.formatVersion", "fraction"),
          bad("'formatVersion':1", "'formatVersion':99999999999", "$.formatVersion", "up to 2147"),
          bad("'formatVersion':1", "'formatVersion':true", "$.formatVersion", "not true or false"),
          bad("'dialect':'en'", "'dialect':1", "$.dialect", "expected a string, not a number"),
          bad("'dialect':'en'", "'dialect':null", "$.dialect", "expected a string, not null"),
          bad("'dialect':'en',", "", "$", "missing: dialect"),
          bad("'language':'en',", "", "$", "missing: language"),
          bad("'JP'", "'jp'", "$.issuer", "not an ISO 3166-1"),
          bad("'kind':'STATE',", "", "$.issuer", "missing: kind"),
          bad("'2020-01-02'", "'2020-2-3'", "$.released", "is no date like 2017-11-08"),
          bad("'2020-01-03'", "'yesterday'", "$.source.released", "is no date"),
          bad("'2020-01-02'", "20200102", "$.released", "expected a string, not a number"),
          bad("'15:48'", "'25:48'", SESSION + ".start.time", "is no time like 15:48"),
          bad("'15:48'", "'3:48 p.m.\\u2028\\n'", SESSION + ".start.time", "p.m.\\u2028\\u000A"),
          bad("'PT35M'", "'35 minutes'", SESSION + ".duration.value", "is no duration like PT35M"),
          bad("'PT35M'", "2100", SESSION + ".duration.value", "expected a string"),
          bad("'ABOUT'", "'about'", SESSION + ".duration.hedge", "none of EXACT, APPROXIMATELY"),
          bad("'hedge':'ABOUT'", "'later':1", SESSION + ".duration", "missing: hedge"),
          bad("'MEETING'", "'PICNIC'", "$.meetings[0].kind", "\"PICNIC\" is none of SUMMIT"),
          bad("'kind':'MEETING',", "", "$.meetings[0]", "missing: kind"),
          bad("'VIDEO'", "2", "$.meetings[0].format", "expected a string, not a number"),
          bad("'ISSUER'", "''", PERSON + ".side", "\"\" is none of ISSUER, COUNTERPART"),
          bad("'id':'a',", "", PERSON, "missing: id"),
          bad("'id':'a'", "'id':''", "$.meetings[0]", "id is empty"),
          bad("{'display':'A'}", "'A'", PERSON + ".name", "expected a name, not a string"),
          bad("'participant':'a'", "'participant':{}", speaker() + ".participant", "a string"),
          bad("'participant':'a'", "'party':['X']", speaker() + ".party", "not a list"),
          bad("'participant':'a'", "'participant':'a','party':'X'", speaker() + ".party", "both"),
          bad("'participant':'a'", "'person':'a'", speaker(), "needs a participant"),
          bad("[11,15]", "[11]", STATEMENT + ".cueSpan", "no less"),
          bad("[11,15]", "[11,15.5]", STATEMENT + ".cueSpan[1]", "fraction"),
          bad("[11,15]", "[11,12,15]", STATEMENT + ".cueSpan[2]", "no more"),
          bad("[11,15]", "[-1,15]", STATEMENT + ".cueSpan", "no span goes from -1 to 15"),
          bad("[11,15]", "{'start':11}", STATEMENT + ".cueSpan", "expected a span, not an object"),
          bad("'joint':false", "'joint':'no'", STATEMENT + ".joint", "expected true or false"),
          bad("'joint':false", "'joint':0", STATEMENT + ".joint", "not a number"),
          bad("'reply':false", "'reply':null", STATEMENT + ".reply", "not null"),
          bad("'STATE','mode'", "'SHOUT','mode'", STATEMENT + ".act", "\"SHOUT\" is none of"),
          bad("'cue':'said',", "", STATEMENT, "missing: cue"),
          bad("'reply':false", "'reply':false,'unresolved':true", STATEMENT, "no speakers"),
          bad("'text':'A1',", "", "$.captions[0]", "missing: text"),
          bad("'index':1", "'index':'1'", "$.captions[0].index", "expected a whole number"),
          bad("'meetings':[", "'meetings':[7,", "$.meetings[0]", "expected a meeting"),
          bad("[{'text':'A1','index':1}]", "{}", "$.captions", "expected a list, not an object"),
          bad("{'released':[0,0]}", "[[0,0]]", "$.spans", "expected spans"),
          // What no schema can tell.
          beyond("'2020-01-02'", "'2020-02-30'", "$.released", "is no date"),
          beyond("[11,15]", "[15,11]", STATEMENT + ".cueSpan", "no span goes from 15 to 11"),
          beyond("[11,15]", "[11,99]", STATEMENT + ".cueSpan", "ends at 99, behind the text's 18"),
          beyond("'participant':'a'", "'participant':'b'", speaker() + ".participant", "\"b\""),
          beyond("'initiator':'a'", "'initiator':'b'", "$.meetings[0]", "initiator is no part"),
          beyond("'participants':[", "'participants':[" + person() + ",", "$.meetings[0]", "two"),
          beyond("'dialect':'en'", "'dialect':'en','dialect':'en'", "$.dialect", "told twice"),
          beyond("'cue':'said'", "'cue':'said','cue':'x'", STATEMENT + ".cue", "told twice"));

  private Samples() {}

  private static String speaker() {
    return STATEMENT + ".speakers[0]";
  }

  private static String person() {
    return "{'id':'a','side':'THIRD','role':'ATTENDEE'}";
  }

  static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  private static Bad bad(String from, String to, String path, String reason) {
    return new Bad(json(from), json(to), path, reason, true);
  }

  private static Bad beyond(String from, String to, String path, String reason) {
    return new Bad(json(from), json(to), path, reason, false);
  }

  /**
   * A bad document.
   *
   * @param from what of the good one is replaced
   * @param to by what
   * @param path where the fault is
   * @param reason a part of the message
   * @param bySchema whether the schema refuses it too
   */
  record Bad(String from, String to, String path, String reason, boolean bySchema) {
    String json() {
      String json = GOOD.replace(from, to);
      if (json.equals(GOOD)) {
        throw new IllegalStateException("not in the good document: " + from);
      }
      return json;
    }
  }
}
