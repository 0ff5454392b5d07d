package org.rosenstock.wiki;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.AuditLog;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Refused;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.StoredFile;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;
import org.rosenstock.shared.VirusScan;
import org.rosenstock.wiki.file.AttachmentRepository;
import org.rosenstock.wiki.file.AttachmentRepository.Content;
import org.rosenstock.wiki.file.AttachmentRepository.Home;

/**
 * Files and pictures of pages. Whoever reads the page reads its files, whoever writes it sends and removes them. A file
 * of the same name becomes the next version; the address stays.
 */
@ApplicationScoped
@Transactional
public class Attachments {

    private static final int MIB = 1024 * 1024;

    @Inject
    AttachmentRepository files;

    @Inject
    Spaces spaces;

    @Inject
    Gate gate;

    @Inject
    Blobs blobs;

    @Inject
    VirusScan virusScan;

    @Inject
    AuditLog audit;

    /** The files of a page, by name. */
    public List<AttachmentRow> ofPage(Asker by, long page) {
        gate.page(by, page, Access.READ);
        return files.ofPage(page);
    }

    /** All versions of a file, the latest first. */
    public List<AttachmentVersion> versions(Asker by, long id) {
        requireReader(by, id);
        return files.versions(id);
    }

    /** The bytes of a file. @param version 0 for the latest */
    public StoredFile file(Asker by, long id, int version) {
        requireReader(by, id);
        return files.stored(id, version);
    }

    /** Adds a file to a page, or the next version of one that has the same name. */
    public AttachmentRow add(Asker by, long page, String name, InputStream content) {
        long space = gate.page(by, page, Access.WRITE).space();
        Content kept = keep(space, name, content);
        String plain = Uploads.plainName(name);
        Optional<Long> known = files.named(page, plain);
        known.ifPresent(id -> files.addVersion(id, kept, by.employee()));
        long id = known.orElseGet(() -> files.add(space, page, plain, kept, by.employee()));
        audit.record(by.employee(), "wiki.file.add", "file " + id, plain);
        return files.get(id);
    }

    /** Keeps a file for a page that is not saved yet; until then the sender alone sees it. */
    public AttachmentRow add(Asker by, String space, String name, InputStream content) {
        long in = spaces.get(by, space).id();
        Content kept = keep(in, name, content);
        long id = files.add(in, null, Uploads.plainName(name), kept, by.employee());
        audit.record(by.employee(), "wiki.file.add", "file " + id, Uploads.plainName(name));
        return files.get(id);
    }

    /** Nobody finds it in the list any more until it is put back; pages that show it go on doing so. */
    public void remove(Asker by, long id) {
        requireWriter(by, id);
        files.remove(id, by.employee());
        audit.record(
                by.employee(), "wiki.file.remove", "file " + id, files.get(id).name());
    }

    /** Undoes removing. */
    public void putBack(Asker by, long id) {
        requireWriter(by, id);
        files.putBack(id);
        audit.record(
                by.employee(), "wiki.file.putBack", "file " + id, files.get(id).name());
    }

    private Content keep(long space, String name, InputStream content) {
        try (Upload upload = Uploads.receive(
                        "file",
                        name,
                        content,
                        UploadKind.IMAGE,
                        UploadKind.PDF,
                        UploadKind.OFFICE,
                        UploadKind.TABLE,
                        UploadKind.VIDEO,
                        UploadKind.AUDIO,
                        UploadKind.CAPTIONS);
                InputStream copy = upload.open()) {
            int most = spaces.get(space).fileMib();
            if (upload.size() > (long) most * MIB) {
                throw Rejected.of("file", "wiki.check.fileLarge", most);
            }
            virusScan.check("file", upload.file());
            return new Content(blobs.put(copy), upload.contentType(), upload.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    private void requireReader(Asker by, long id) {
        require(by, id, Access.READ);
    }

    private void requireWriter(Asker by, long id) {
        require(by, id, Access.WRITE);
    }

    private void require(Asker by, long id, Access needed) {
        Home home = files.home(id);
        @Nullable Long page = home.page();
        if (page != null) {
            gate.page(by, page, needed);
        } else if (home.by() != by.employee()) {
            throw new Refused("employee " + by.employee() + " did not send wiki file " + id);
        }
    }
}
