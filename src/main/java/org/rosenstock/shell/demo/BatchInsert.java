package org.rosenstock.shell.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Inserts rows of one table in batches and tells the log how far it is. */
public final class BatchInsert implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BatchInsert.class.getName());
    private static final int BATCH = 1000;
    private static final int PROGRESS = 25_000;

    private final String table;
    private final PreparedStatement statement;
    private int rows;

    /**
     * @param table name of the table
     * @param columns names of the columns, separated by commas
     */
    public BatchInsert(Connection connection, String table, String columns) throws SQLException {
        this.table = table;
        int count = columns.split(",").length;
        this.statement = connection.prepareStatement("insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")");
    }

    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        rows++;
        if (rows % BATCH == 0) {
            statement.executeBatch();
        }
        if (rows % PROGRESS == 0) {
            LOG.info(() -> "demo city: " + rows + " rows in " + table);
        }
    }

    /** Sends what is waiting, for rows of other tables that refer to it. */
    public void flush() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            statement.executeBatch();
        }
    }
}
