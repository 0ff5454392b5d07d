package org.rosenstock.qualification.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rosenstock.qualification.InstructionForm;
import org.rosenstock.qualification.InstructionMethod;
import org.rosenstock.qualification.InstructionRow;
import org.rosenstock.qualification.InstructionState;
import org.rosenstock.qualification.evidence.NewEvidence.Document;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Paging;
import org.rosenstock.shared.Slice;
import org.rosenstock.shared.SqlValues;
import org.rosenstock.shared.StoredFile;

/** Stores instructions on site. */
@ApplicationScoped
public class InstructionRepository {

    private static final String FROM = " from qualification_instruction i";

    private static final String SELECT =
            "select i.id, i.requirement_id, i.version_id, i.part, r.title, i.topic, i.topic_version,"
                    + " i.held_on, i.place, i.method, i.instructor_id, concat(e.first_name, ' ', e.last_name), i.state,"
                    + " i.document_name, (select count(*) from qualification_instruction_participant p"
                    + " where p.instruction_id = i.id), (select count(*) from qualification_instruction_participant p"
                    + " where p.instruction_id = i.id and p.present)" + FROM
                    + " join qualification_requirement r on r.id = i.requirement_id"
                    + " join people_employee e on e.id = i.instructor_id";

    /** Those of one instructor, or the closed ones of everybody. */
    private static final String LISTED = " where i.instructor_id = ?1 or ?2 = 1 and i.state = 'CLOSED'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return id */
    public long add(InstructionForm form, String topic, long instructor) {
        query(
                        "insert into qualification_instruction (requirement_id, version_id, part, topic, topic_version, held_on,"
                                + " place, method, instructor_id, opened_at) select r.id, r.current_version_id, ?2, ?3, ?4, ?5,"
                                + " ?6, ?7, ?8, ?9 from qualification_requirement r where r.id = ?1",
                        form.requirement(),
                        form.part(),
                        topic,
                        form.topicVersion(),
                        form.on(),
                        form.place(),
                        form.method().name(),
                        instructor,
                        CodeTries.utc(clock.instant()))
                .executeUpdate();
        return SqlValues.number(query("select last_insert_id()").getSingleResult());
    }

    /** Open ones first, then the newest. @param all the closed ones of others too */
    public Slice<InstructionRow> list(long instructor, boolean all, Paging paging) {
        Object total = query("select count(*)" + FROM + LISTED, instructor, all ? 1 : 0)
                .getSingleResult();
        Query page = query(
                        SELECT + LISTED + " order by i.state <> 'OPEN', i.held_on desc, i.id desc",
                        instructor,
                        all ? 1 : 0)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size());
        return new Slice<>(rows(page), SqlValues.number(total));
    }

    /** @throws NotFound when there is none */
    public InstructionRow get(long id) {
        return rows(query(SELECT + " where i.id = ?1", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("instruction " + id));
    }

    /** Until the transaction ends nobody else changes it; to be called before anything else is read. */
    public void lock(long id) {
        query("select id from qualification_instruction where id = ?1 for update", id)
                .getResultList();
    }

    public void state(long id, InstructionState state) {
        query(
                        "update qualification_instruction set state = ?2, ended_at = ?3, code = null, code_until = null"
                                + " where id = ?1",
                        id,
                        state.name(),
                        state == InstructionState.OPEN ? null : CodeTries.utc(clock.instant()))
                .executeUpdate();
    }

    public void document(long id, Document file) {
        query(
                        "update qualification_instruction set document_key = ?2, document_name = ?3, document_type = ?4,"
                                + " document_size = ?5 where id = ?1",
                        id,
                        file.key(),
                        file.name(),
                        file.type(),
                        file.size())
                .executeUpdate();
    }

    /** The signed list, absent while there is none. */
    public @Nullable Document document(long id) {
        List<?> found = query(
                        "select document_key, document_name, document_type, document_size" + FROM
                                + " where id = ?1 and document_key is not null",
                        id)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Document(
                        String.valueOf(row[0]), (String) row[1], (String) row[2], SqlValues.number(row[3])))
                .findFirst()
                .orElse(null);
    }

    /** As {@link #document}, to be sent. */
    public StoredFile file(long id) {
        Document file = document(id);
        if (file == null) {
            throw new NotFound("signed list of instruction " + id);
        }
        return new StoredFile(file.key(), file.name(), file.type());
    }

    @SuppressWarnings("unchecked")
    private static List<InstructionRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(InstructionRepository::row).toList();
    }

    private static InstructionRow row(Object[] row) {
        return new InstructionRow(
                SqlValues.number(row[0]),
                SqlValues.number(row[1]),
                SqlValues.number(row[2]),
                (int) SqlValues.number(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                SqlValues.date(row[7]),
                (String) row[8],
                InstructionMethod.valueOf((String) row[9]),
                SqlValues.number(row[10]),
                (String) row[11],
                InstructionState.valueOf((String) row[12]),
                (String) row[13],
                SqlValues.number(row[14]),
                SqlValues.number(row[15]));
    }

    private Query query(String sql, @Nullable Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
