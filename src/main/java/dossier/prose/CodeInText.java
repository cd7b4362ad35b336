package dossier.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Sets blocks of code. Long lines scroll in a box of their own, which a keyboard can reach; what
 * stands behind the fence is set above it.
 */
final class CodeInText implements NodeRenderer {
  private final HtmlWriter html;
  private int blocks;

  CodeInText(HtmlNodeRendererContext context) {
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    html.line();
    if (node instanceof FencedCodeBlock code) {
      fenced(code.getLiteral(), Optional.ofNullable(code.getInfo()).orElse("").strip());
    } else if (node instanceof IndentedCodeBlock code) {
      box(code.getLiteral());
    }
    html.line();
  }

  private void fenced(String code, String info) {
    if (info.isEmpty()) {
      box(code);
      return;
    }
    html.tag("figure", Map.of("class", "code"));
    html.tag("figcaption");
    html.text(info);
    html.tag("/figcaption");
    html.line();
    box(code);
    html.line();
    html.tag("/figure");
  }

  private void box(String code) {
    Map<String, String> box = new LinkedHashMap<>();
    box.put("role", "region");
    box.put("tabindex", "0");
    box.put("aria-label", "Code " + ++blocks);
    html.tag("pre", box);
    html.tag("code");
    html.text(code);
    html.tag("/code");
    html.tag("/pre");
  }
}
