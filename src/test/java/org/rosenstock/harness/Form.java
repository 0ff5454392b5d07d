package org.rosenstock.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page with the fields that a browser would send. */
public final class Form {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([a-z-]+)=\"([^\"]*)\"");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Form(String action) {
        this.action = action;
    }

    /** The form with this id. */
    public static Form of(String page, String id) {
        Matcher start = Pattern.compile("<form\\b[^>]*id=\"" + Pattern.quote(id) + "\"[^>]*>")
                .matcher(page);
        if (!start.find()) {
            throw new Visitor.Unexpected("the page has no form " + id);
        }
        Form form =
                new Form(attributes(start.group()).getOrDefault("action", "").replace("&amp;", "&"));
        int end = page.indexOf("</form>", start.end());
        Matcher input = INPUT.matcher(page.substring(start.end(), end));
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group());
            if (attributes.containsKey("name") && "hidden".equals(attributes.get("type"))) {
                form.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return form;
    }

    public static boolean isSignIn(String page) {
        return page.contains("autocomplete=\"current-password\"");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    public void put(String name, String value) {
        fields.put(name, value);
    }

    public String action() {
        return action;
    }

    public Map<String, String> fields() {
        return fields;
    }
}
