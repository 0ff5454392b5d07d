package org.rosenstock.browser;

import com.microsoft.playwright.Page;

/** Rules of the demo team that are fulfilled on site, made and ended by HR through the API. */
final class OnSiteRule {

    private static final String RULES = "/api/qualification/requirements";

    /** The unit of the demo accounts "lead" and "employee". */
    private static final int TEAM = 15;

    /** The course of another rule; everybody of the unit is told, the lead too, on the day it begins. */
    private static final String CREATE = """
            async ([title, rules, withCourse, unit]) => {
              const known = await (await fetch(rules + '/t28-willkommen')).json();
              const onSite = {title: 'Vor Ort', ways: [{kind: 'INSTRUCTION'}]};
              const definition = {...known.definition, title, office: null, exclusions: [],
                reminders: [{days: -60, recipients: ['PERSON', 'LEAD']}],
                parts: withCourse ? [known.definition.parts.pop(), onSite] : [onSite],
                audience: [{units: [{id: unit, withSub: true}], jobRoles: [], groups: [], attributes: []}]};
              const answer = await fetch(rules, {method: 'POST', body: JSON.stringify(definition),
                headers: {'Content-Type': 'application/json'}});
              return (await answer.json()).id;
            }""";

    private static final String END =
            "([rules, rule]) => fetch(rules + '/' + rule, {method: 'DELETE'}).then(a => a.status)";

    private OnSiteRule() {}

    /** A rule of two parts, the first of them a course. @return its code */
    static String withCourse(Page hr, String title) {
        return String.valueOf(hr.evaluate(CREATE, new Object[] {title, RULES, true, TEAM}));
    }

    /** A rule that is all on site. @return its code */
    static String alone(Page hr, String title) {
        return alone(hr, title, TEAM);
    }

    /** The same for the people of another unit. @return its code */
    static String alone(Page hr, String title, int unit) {
        return String.valueOf(hr.evaluate(CREATE, new Object[] {title, RULES, false, unit}));
    }

    static void end(Page hr, String code) {
        hr.evaluate(END, new Object[] {RULES, code});
    }
}
