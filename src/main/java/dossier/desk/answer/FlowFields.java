package dossier.desk.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows brackets and braces of one line up to a cursor, be they closed or not. */
final class FlowFields {
  /** What is open: a list, or a group with the names that stand in it. */
  private record Open(boolean isList, List<String> path, Set<String> names) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final YamlSpot spot;
  private List<String> path;
  private YamlSpot.Standing stands;
  private int start;

  private FlowFields(YamlSpot spot) {
    this.spot = spot;
    this.path = spot.path();
    this.stands = spot.stands();
  }

  /** The spot within the brackets that its typed text opens; the same if it opens none. */
  static YamlSpot in(YamlSpot spot) {
    FlowFields flow = new FlowFields(spot);
    String typed = spot.typed();
    if (typed.startsWith("[") || typed.startsWith("{")) {
      for (int at = 0; at < typed.length(); at++) {
        flow.read(typed.charAt(at), at);
      }
    }
    return flow.spot();
  }

  private void read(char sign, int at) {
    Open in = open.peek();
    if (sign == '[' || sign == '{') {
      open.push(new Open(sign == '[', path, new HashSet<>()));
      path = sign == '[' ? with(YamlSpot.ITEM) : path;
      stands = sign == '[' ? YamlSpot.Standing.EITHER : YamlSpot.Standing.NAME;
      start = at + 1;
    } else if (in != null && (sign == ']' || sign == '}')) {
      open.pop();
      path = in.path();
      stands = YamlSpot.Standing.VALUE;
      start = at + 1;
    } else if (in != null && sign == ',') {
      path = in.isList() ? path : in.path();
      stands = in.isList() ? YamlSpot.Standing.EITHER : YamlSpot.Standing.NAME;
      start = at + 1;
    } else if (in != null && sign == ':' && stands == YamlSpot.Standing.NAME) {
      String name = spot.typed().substring(start, at).strip();
      in.names().add(name);
      path = with(name);
      stands = YamlSpot.Standing.VALUE;
      start = at + 1;
    }
  }

  private YamlSpot spot() {
    String typed = spot.typed().substring(start).stripLeading();
    boolean quoted = typed.startsWith("\"") || typed.startsWith("'");
    Set<String> names = open.isEmpty() ? spot.others() : open.peek().names();
    return new YamlSpot(path, quoted ? typed.substring(1) : typed, stands, names);
  }

  private List<String> with(String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
