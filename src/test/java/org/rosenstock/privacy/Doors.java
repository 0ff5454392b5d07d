package org.rosenstock.privacy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rosenstock.people.Asker;

/** The doors of the product as the container knows them. */
final class Doors {

    private static final Set<String> WITHOUT_ASKERS = Set.of("shared", "search", "harness");

    private Doors() {}

    /** Public methods that take an asker first. */
    static List<Method> methods() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(Doors::isDoor)
                .distinct()
                .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
                .filter(Doors::isEntrance)
                .toList();
    }

    /** Context, door and method, such as "people.Roles.grant". */
    static String name(Method method) {
        Class<?> door = method.getDeclaringClass();
        String context = door.getPackageName().substring("org.rosenstock.".length());
        return context + "." + door.getSimpleName() + "." + method.getName();
    }

    private static boolean isDoor(Class<?> type) {
        String name = type.getPackageName();
        boolean root = name.matches("org\\.rosenstock\\.[a-z]+");
        return root
                && !WITHOUT_ASKERS.contains(name.substring("org.rosenstock.".length()))
                && Modifier.isPublic(type.getModifiers())
                && !type.getSimpleName().endsWith("Fixture")
                && type.isAnnotationPresent(Transactional.class);
    }

    private static boolean isEntrance(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && Stream.of(method.getParameterTypes()).findFirst().equals(Optional.of(Asker.class));
    }
}
