package org.rosenstock.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rosenstock.learning.authoring.DraftAccess;
import org.rosenstock.learning.content.MediaName;
import org.rosenstock.learning.course.CourseRepository;
import org.rosenstock.learning.course.CourseVersion;
import org.rosenstock.learning.course.Media;
import org.rosenstock.people.Asker;
import org.rosenstock.shared.Blobs;
import org.rosenstock.shared.Conflict;
import org.rosenstock.shared.NotFound;
import org.rosenstock.shared.Rejected;
import org.rosenstock.shared.Upload;
import org.rosenstock.shared.UploadKind;
import org.rosenstock.shared.Uploads;

/** Files of a draft: pictures, documents, films, sounds and captions. */
@ApplicationScoped
@Transactional
public class DraftMedia {

    private static final int WORDS_LENGTH = 500;
    private static final UploadKind[] KINDS = {
        UploadKind.IMAGE, UploadKind.PDF, UploadKind.VIDEO, UploadKind.AUDIO, UploadKind.CAPTIONS
    };

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseRepository courses;

    @Inject
    DraftAccess access;

    @Inject
    Blobs blobs;

    public List<MediaRow> list(Asker by, String course) {
        CourseVersion draft = access.draft(by, course);
        return courses.media(draft.id()).stream()
                .map(file -> new MediaRow(file.name(), file.contentType(), file.size(), file.alt()))
                .toList();
    }

    /**
     * Adds a file, or replaces the one of the same name.
     *
     * @param name as sent by the browser
     * @param words what it shows, for people who cannot see it
     * @return the name under which texts refer to it
     * @throws Rejected when its content is not what its name says, too large or active
     */
    public String add(Asker by, String course, String name, InputStream content, String words) {
        CourseVersion draft = access.change(by, course);
        String alt = words.strip();
        if (alt.length() > WORDS_LENGTH) {
            throw Rejected.of("words", "learning.authoring.tooLong", WORDS_LENGTH);
        }
        try (Upload upload = Uploads.receive("file", name, content, KINDS)) {
            if (!MediaName.isName(upload.name())) {
                throw Rejected.of("file", "learning.authoring.fileName");
            }
            Media file = store(draft, upload);
            file.describe(alt);
            return file.name();
        }
    }

    private Media store(CourseVersion draft, Upload upload) {
        String key = put(upload);
        return courses.media(draft.id(), upload.name())
                .map(file -> {
                    file.replace(upload.contentType(), upload.size(), key);
                    return file;
                })
                .orElseGet(() -> {
                    Media file = new Media(draft, upload.name(), upload.contentType(), upload.size(), key);
                    em.persist(file);
                    return file;
                });
    }

    private String put(Upload upload) {
        try (InputStream bytes = upload.open()) {
            return blobs.put(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep an upload", e);
        }
    }

    /** @throws Conflict when a text, question or the cover still shows it */
    public void remove(Asker by, String course, String name) {
        CourseVersion draft = access.change(by, course);
        Media file = courses.media(draft.id(), name).orElseThrow(() -> new NotFound("media " + name));
        if (isUsed(draft, name)) {
            throw new Conflict("learning.authoring.conflict.fileUsed");
        }
        em.remove(file);
    }

    private boolean isUsed(CourseVersion draft, String name) {
        String target = MediaName.FOLDER + name;
        String quoted = target.replace(" ", "%20");
        return name.equals(draft.facts().cover())
                || courses.lessons(draft.id()).stream()
                        .anyMatch(lesson -> name.equals(lesson.media())
                                || lesson.body().contains(target)
                                || lesson.body().contains(quoted))
                || courses.lessons(draft.id()).stream()
                        .flatMap(lesson -> courses.questions(lesson.id()).stream())
                        .anyMatch(question -> question.definition().contains(target)
                                || question.definition().contains(quoted));
    }
}
