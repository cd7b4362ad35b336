package dossier.site.publish;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Map;

/** Lets two folders change places at one stroke: Linux's renameat2(2), which Java does not know. */
final class Exchange {
  private static final int CURRENT_FOLDER = -100;
  private static final int RENAME_EXCHANGE = 2;

  private Exchange() {}

  /**
   * Lets two folders of one file system change places. No reader, and no crash, ever finds one of
   * the two missing.
   *
   * @return whether they did; if the system, the C library or the file system cannot do it, nothing
   *     has changed
   */
  static boolean atOnce(Path one, Path other) {
    try {
      return Platform.isLinux() && rename(one.toString(), other.toString()) == 0;
    } catch (LinkageError e) {
      return false;
    }
  }

  private static int rename(String one, String other) {
    Map<String, String> names =
        Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding", "UTF-8"));
    Object[] arguments = {CURRENT_FOLDER, one, CURRENT_FOLDER, other, RENAME_EXCHANGE};
    return NativeLibrary.getInstance("c", names).getFunction("renameat2").invokeInt(arguments);
  }
}
