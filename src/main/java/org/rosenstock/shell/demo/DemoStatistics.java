package org.rosenstock.shell.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** Lets the database look at what was filled, so that it plans its first queries for tables that are no longer empty. */
@ApplicationScoped
public class DemoStatistics implements DemoPart {

    private static final int LAST = 1000;

    @Resource(lookup = "java:app/jdbc/rosenstock")
    DataSource dataSource;

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public int order() {
        return LAST;
    }

    /** Outside of the transaction, in which the database refuses to look. */
    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void fill() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze table " + tables(statement));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look at the demo city", e);
        }
    }

    private static String tables(Statement statement) throws SQLException {
        StringJoiner names = new StringJoiner(", ");
        try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE' and table_rows > 0")) {
            while (rows.next()) {
                names.add("`" + rows.getString(1) + "`");
            }
        }
        return names.toString();
    }
}
