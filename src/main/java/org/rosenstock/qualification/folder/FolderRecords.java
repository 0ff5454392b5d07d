package org.rosenstock.qualification.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.DataTable;
import org.rosenstock.shared.SqlTables;

/** Which folders somebody is in or has asked for, and how folders end. */
@ApplicationScoped
public class FolderRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Blobs blobs;

    public DataTable of(long employee) {
        return SqlTables.read(
                em,
                "select f.id, f.day, f.asked_at, concat(e.first_name, ' ', e.last_name), f.reason, f.note"
                        + " from qualification_folder f join people_employee e on e.id = f.requester_id"
                        + " where f.requester_id = ?1 or f.id in (select p.folder_id from qualification_folder_person p"
                        + " where p.employee_id = ?1) order by f.id",
                employee,
                "number",
                "keyDate",
                "at",
                "requestedBy",
                "accessReason",
                "accessNote");
    }

    /** Folders asked for before this moment go, with what was printed. */
    public long remove(LocalDateTime before, boolean dryRun) {
        if (!dryRun) {
            em.createNativeQuery("select v.document_key from qualification_folder_volume v join qualification_folder f"
                            + " on f.id = v.folder_id where f.asked_at < ?1")
                    .setParameter(1, before)
                    .getResultList()
                    .forEach(key -> blobs.delete((String) key));
        }
        return SqlTables.delete(em, dryRun, "qualification_folder", "asked_at < ?1", before);
    }
}
