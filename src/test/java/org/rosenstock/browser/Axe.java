package org.rosenstock.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe-core what on a page keeps people out: WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const result = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              return result.violations.flatMap(violation => violation.nodes.slice(0, 5).map(node =>
                violation.id + ': ' + node.target.join(' ') + ' | ' + (node.any[0]?.message ?? violation.help)));
            }
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        Object loaded = page.evaluate("() => typeof axe !== 'undefined'");
        if (!Boolean.TRUE.equals(loaded)) {
            page.evaluate(SCRIPT);
        }
        return ((List<Object>) page.evaluate(RUN)).stream().map(String::valueOf).collect(Collectors.toList());
    }
}
