package org.openreadout.io.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one value in the JSON of a readout, as a careless program would. */
final class JsonMutations {
  /** What is changed. */
  enum Kind {
    PRINTED,
    SPAN,
    TIME,
    NAME,
    OFFICE,
    CUE,
    CONTENT,
    SPEAKER
  }

  /** One value: a property of an object, or a member of a list. */
  private record Site(JsonNode holder, String property, int index, String path) {
    JsonNode value() {
      return holder instanceof ArrayNode list ? list.get(index) : holder.get(property);
    }

    void set(JsonNode value) {
      if (holder instanceof ArrayNode list) {
        list.set(index, value);
      } else {
        ((ObjectNode) holder).set(property, value);
      }
    }
  }

  private final JsonNode root;
  private final Map<Kind, List<Site>> sites = new EnumMap<>(Kind.class);
  private final List<String> ids = new ArrayList<>();

  /** All that can be changed in a readout. */
  JsonMutations(JsonNode root) {
    this.root = root;
    collect(root, "$", "");
  }

  private void collect(JsonNode node, String path, String property) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        JsonNode value = object.get(name);
        Kind kind = kind(path, name, value);
        if (kind != null) {
          add(kind, new Site(object, name, 0, path + "." + name));
        } else if (!path.equals("$.source")) {
          collect(value, path + "." + name, name);
        }
        if (name.equals("id")) {
          ids.add(value.asString());
        }
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        String at = path + "[" + i + "]";
        if (property.equals("speakers")) {
          add(Kind.SPEAKER, new Site(list, property, i, at));
        } else if (list.get(i).isString()) {
          add(Kind.PRINTED, new Site(list, property, i, at));
        } else {
          collect(list.get(i), at, property);
        }
      }
    }
  }

  private void add(Kind kind, Site site) {
    sites.computeIfAbsent(kind, k -> new ArrayList<>()).add(site);
  }

  /**
   * What a property holds; null where it is a part of the readout, or nothing that the text prints.
   */
  private static @Nullable Kind kind(String path, String name, JsonNode value) {
    if (value.isArray() && value.size() == 2 && value.get(0).isNumber()) {
      return Kind.SPAN;
    }
    boolean person = path.endsWith(".name");
    return switch (name) {
      case "time", "date", "value" -> Kind.TIME;
      case "released" -> path.equals("$") ? Kind.TIME : null;
      case "display", "given", "family" -> person ? Kind.NAME : null;
      case "title" -> path.endsWith("]") ? Kind.OFFICE : Kind.PRINTED;
      case "cue" -> Kind.CUE;
      case "content" -> Kind.CONTENT;
      case "text" -> path.equals("$.source") ? null : Kind.PRINTED;
      case "series",
          "attribution",
          "printed",
          "designation",
          "heading",
          "mark",
          "topic",
          "place",
          "iso",
          "expansion" ->
          value.isString() ? Kind.PRINTED : null;
      case "name" -> value.isString() && !path.equals("$.source") ? Kind.PRINTED : null;
      default -> null;
    };
  }

  /** The kinds of which the readout has a value. */
  List<Kind> kinds() {
    return List.copyOf(sites.keySet());
  }

  /**
   * Changes one value, shows the changed readout, and puts the value back.
   *
   * @return what was changed, and how
   */
  String mutate(Kind kind, Random random, java.util.function.Consumer<JsonNode> use) {
    List<Site> all = sites.get(kind);
    if (all == null) {
      throw new IllegalArgumentException("no " + kind);
    }
    for (; ; ) {
      Site site = all.get(random.nextInt(all.size()));
      JsonNode old = site.value();
      JsonNode changed = changed(kind, site, old, random, all);
      if (changed != null && !folded(changed).equals(folded(old))) {
        site.set(changed);
        use.accept(root);
        site.set(old);
        return site.path + ": " + old + " -> " + changed;
      }
    }
  }

  private static String folded(JsonNode value) {
    return value.isString()
        ? value.asString().strip().replaceAll("[\\s\u00A0]+", " ")
        : value.toString();
  }

  private @Nullable JsonNode changed(
      Kind kind, Site site, JsonNode old, Random random, List<Site> all) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (kind) {
      case SPAN -> span(old, random);
      case TIME -> make.stringNode(time(site.property, old.asString(), random));
      case SPEAKER -> speaker((ObjectNode) old, random);
      default -> {
        if (random.nextInt(4) > 0) {
          yield make.stringNode(string(old.asString(), random));
        }
        Site other = all.get(random.nextInt(all.size())); // the value of another such property
        yield other.property.equals(site.property) ? other.value() : null;
      }
    };
  }

  private static @Nullable JsonNode span(JsonNode old, Random random) {
    int by = (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1);
    int start = old.get(0).asInt() + (random.nextInt(3) == 0 ? 0 : by);
    int end = old.get(1).asInt() + (random.nextInt(3) == 0 ? 0 : by);
    return start < 0 || end < start
        ? null
        : JsonNodeFactory.instance.arrayNode().add(start).add(end);
  }

  private static String time(String property, String old, Random random) {
    int by = (1 + random.nextInt(40)) * (random.nextBoolean() ? 1 : -1);
    return switch (property) {
      case "time" -> LocalTime.parse(old).plusMinutes(random.nextInt(4) == 0 ? 720 : by).toString();
      case "value" -> Duration.parse(old).plusMinutes(Math.abs(by)).toString();
      default ->
          random.nextInt(4) == 0
              ? LocalDate.parse(old).plusYears(by > 0 ? 1 : -1).toString()
              : LocalDate.parse(old).plusDays(by).toString();
    };
  }

  private @Nullable JsonNode speaker(ObjectNode old, Random random) {
    ObjectNode changed = JsonNodeFactory.instance.objectNode();
    return switch (random.nextInt(3)) {
      case 0 ->
          changed.put(
              "participant",
              string(old.properties().iterator().next().getValue().asString(), random));
      case 1 ->
          changed.put(
              "party", string(old.properties().iterator().next().getValue().asString(), random));
      default -> other(old.path("participant").asString(""), random);
    };
  }

  /** Somebody else who took part; null where there is nobody else. */
  private @Nullable JsonNode other(String speaker, Random random) {
    List<String> others = ids.stream().filter(id -> !id.equals(speaker)).distinct().toList();
    if (others.isEmpty()) {
      return null;
    }
    String id = others.get(random.nextInt(others.size()));
    return JsonNodeFactory.instance.objectNode().put("participant", id);
  }

  private static String string(String old, Random random) {
    StringBuilder s = new StringBuilder(old);
    int at = random.nextInt(Math.max(1, old.length()));
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(5)) {
      case 0 -> s.insert(at, letter);
      case 1 -> s.replace(at, Math.min(old.length(), at + 1), String.valueOf(letter));
      case 2 -> s.delete(at, Math.min(old.length(), at + 1));
      case 3 -> {
        int space = old.indexOf(' ', at);
        s.insert(space < 0 ? old.length() : space, " " + letter + "ord");
      }
      default -> {
        int from = old.lastIndexOf(' ', at) + 1;
        int to = old.indexOf(' ', from);
        s.delete(from, to < 0 ? old.length() : to);
      }
    }
    return s.toString();
  }
}
