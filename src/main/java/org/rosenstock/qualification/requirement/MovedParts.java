package org.rosenstock.qualification.requirement;

import java.util.List;
import java.util.stream.IntStream;
import org.rosenstock.qualification.RequirementDefinition;
import org.rosenstock.qualification.RequirementDefinition.Part;
import org.rosenstock.qualification.RequirementDefinition.WayKind;
import org.rosenstock.qualification.requirement.CountedParts.Place;

/** Finds the part of an earlier version again that was done on site, wherever the rule has put it since. */
public final class MovedParts {

    private MovedParts() {}

    /** Counts for nothing when the rule no longer asks for it on site; number absent when it is all of the rule. */
    public static Place find(RequirementDefinition then, int number, RequirementDefinition now) {
        Part part = then.parts().get(number - 1);
        List<Integer> onSite = onSite(now);
        List<Integer> same = onSite.stream()
                .filter(each -> now.parts().get(each - 1).title().equals(part.title()))
                .toList();
        if (same.contains(number)) {
            return place(now, number);
        }
        if (!same.isEmpty()) {
            return place(now, same.get(0));
        }
        boolean onlyOne = onSite.size() == 1 && onSite(then).equals(List.of(number));
        return onlyOne ? place(now, onSite.get(0)) : new Place(false, null);
    }

    private static Place place(RequirementDefinition now, int number) {
        return new Place(true, now.parts().size() > 1 ? number : null);
    }

    /** Numbers of the parts that may be done on site. */
    private static List<Integer> onSite(RequirementDefinition definition) {
        return IntStream.rangeClosed(1, definition.parts().size())
                .filter(number -> definition.parts().get(number - 1).ways().stream()
                        .anyMatch(way -> way.kind() == WayKind.INSTRUCTION))
                .boxed()
                .toList();
    }
}
