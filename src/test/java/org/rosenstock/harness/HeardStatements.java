package org.rosenstock.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Listens to what each thread says to the database while a page is made. */
@ApplicationScoped
@Transactional
public class HeardStatements {

    private static final String SESSION = "org.eclipse.persistence.sessions.server.ServerSession";
    private static final String LISTENER = "org.eclipse.persistence.sessions.SessionEventListener";
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private static boolean listening;

    @PersistenceContext
    EntityManager em;

    /** From now on the statements of this thread are kept. */
    public void begin() {
        listen();
        HEARD.set(new ArrayList<>());
    }

    /** What this thread said since it began. */
    public List<String> end() {
        List<String> heard = HEARD.get();
        HEARD.remove();
        return heard;
    }

    /** The classes of the persistence provider are in the server, not beside the tests that are compiled. */
    private void listen() {
        synchronized (HeardStatements.class) {
            if (listening) {
                return;
            }
            try {
                ClassLoader loader = em.getDelegate().getClass().getClassLoader();
                Class<?> type = loader.loadClass(LISTENER);
                Object listener = Proxy.newProxyInstance(loader, new Class<?>[] {type}, HeardStatements::heard);
                Object session = em.getEntityManagerFactory().unwrap(loader.loadClass(SESSION));
                Object events = session.getClass().getMethod("getEventManager").invoke(session);
                events.getClass().getMethod("addListener", type).invoke(events, listener);
                listening = true;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Object heard(Object listener, Method method, Object... arguments)
            throws ReflectiveOperationException {
        List<String> heard = HEARD.get();
        if ("preExecuteCall".equals(method.getName()) && heard != null) {
            heard.add(
                    String.valueOf(arguments[0].getClass().getMethod("getCall").invoke(arguments[0])));
        }
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(listener);
            case "equals" -> listener == arguments[0];
            case "toString" -> "counts statements";
            default -> null;
        };
    }
}
