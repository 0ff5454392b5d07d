package org.rosenstock.privacy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Paging;

/** Some argument for every parameter; every number of a person is that of a stranger. */
final class Arguments {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final long stranger;

    Arguments(long stranger) {
        this.stranger = stranger;
    }

    Object[] of(Method method, Asker asker) {
        Parameter[] parameters = method.getParameters();
        Object[] values = new Object[parameters.length];
        values[0] = asker;
        for (int i = 1; i < parameters.length; i++) {
            values[i] = value(parameters[i].getType(), parameters[i].getParameterizedType());
        }
        return values;
    }

    private Object value(Class<?> type, Type generic) {
        if (type == long.class || type == Long.class) {
            return stranger;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "x";
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        return type.isRecord() ? made(type) : other(type, generic);
    }

    private Object other(Class<?> type, Type generic) {
        Map<Class<?>, Object> known = Map.of(
                LocalDate.class, DAY,
                LocalDateTime.class, DAY.atStartOfDay(),
                Instant.class, Instant.EPOCH,
                InputStream.class, new ByteArrayInputStream(new byte[0]),
                OutputStream.class, OutputStream.nullOutputStream(),
                Optional.class, Optional.empty(),
                Map.class, Map.of());
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            Object element = element(generic);
            return Set.class == type
                    ? (element == null ? Set.of() : Set.of(element))
                    : (element == null ? List.of() : List.of(element));
        }
        return type.isInterface() && !type.isSealed()
                ? Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, call, values) -> null)
                : null;
    }

    private Object element(Type generic) {
        boolean numbers = generic instanceof ParameterizedType list && list.getActualTypeArguments()[0] == Long.class;
        return numbers ? stranger : null;
    }

    private Object made(Class<?> type) {
        if (type == Paging.class) {
            return Paging.first(10);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
