package org.rosenstock.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one page and lists what it must not contain. */
final class FaceletRules extends DefaultHandler {

    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces",
            "jakarta.faces.html",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.faces.composite",
            "jakarta.tags.core",
            "jakarta.tags.functions",
            "primefaces",
            "http://primefaces.org/ui",
            "http://omnifaces.org/ui",
            "http://omnifaces.org/functions",
            "http://rosenstock.org/tags");

    /** Attributes whose value people read or hear. */
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "title",
            "placeholder",
            "label",
            "help",
            "lead",
            "text",
            "header",
            "headerText",
            "footer",
            "summary",
            "aria-label",
            "aria-description",
            "ariaLabel",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "watermark");

    /** Attributes of components that begin like an event: names of script functions, and when a view action runs. */
    private static final Set<String> AJAX_EVENTS =
            Set.of("onevent", "oncomplete", "onstart", "onsuccess", "onPostback");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private final Path page;
    private final List<String> findings = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;

    private FaceletRules(Path page) {
        this.page = page;
    }

    static List<String> findings(Path page) throws IOException {
        FaceletRules rules = new FaceletRules(page);
        try (InputStream content = Files.newInputStream(page)) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newSAXParser().parse(content, rules);
        } catch (SAXException | ParserConfigurationException e) {
            rules.findings.add(page + " is not well-formed: " + e.getMessage());
        }
        return rules.findings;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (!NAMESPACES.contains(uri)) {
            find("unknown namespace " + uri);
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        endText();
        open.push(name);
        boolean external = attributes.getValue("src") != null;
        if ((name.equals("script") && !external) || name.equals("style")) {
            find("inline " + name);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            check(qName, attributes.getLocalName(i), attributes.getValue(i));
        }
        if (name.equals("param") && Set.of("title", "lead").contains(String.valueOf(attributes.getValue("name")))) {
            checkText("value", attributes.getValue("value"));
        }
    }

    private void check(String element, String attribute, String value) {
        if (attribute.equals("style")) {
            find("inline style on " + element);
        }
        if (attribute.startsWith("on") && attribute.length() > 3 && !AJAX_EVENTS.contains(attribute)) {
            find("inline " + attribute + " on " + element);
        }
        if (READ_BY_PEOPLE.contains(attribute)) {
            checkText(attribute, value);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        // The parser hands over one text in pieces.
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        endText();
        open.pop();
    }

    private void endText() {
        if (!Set.of("script", "style").contains(String.valueOf(open.peek()))) {
            checkText("text", text.toString());
        }
        text.setLength(0);
    }

    private void checkText(String where, String text) {
        if (text != null
                && LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            find("literal " + where + " \"" + text.strip() + "\"");
        }
    }

    private void find(String what) {
        findings.add(page + ":" + locator.getLineNumber() + " " + what);
    }
}
