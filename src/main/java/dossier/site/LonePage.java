package dossier.site;

/**
 * A page for editors, in English, that belongs to no site. Pure.
 *
 * @param title its words, not yet escaped
 * @param head what its head has besides, as HTML with a line end behind it
 * @param body as HTML with a line end behind it
 */
public record LonePage(String title, String head, String body) {

  /** A page that needs nothing beside it but a style of its own. */
  public static LonePage styled(String title, String style, String body) {
    return new LonePage(title, "<style>" + style + "</style>\n", body);
  }

  /** The whole page. */
  public String html() {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    %s</head>
    <body>
    %s</body>
    </html>
    """
        .formatted(Html.escape(title), head, body);
  }
}
