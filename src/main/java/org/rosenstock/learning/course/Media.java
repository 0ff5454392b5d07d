package org.rosenstock.learning.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A file of a version: picture, document, video, sound or captions. Its bytes lie in the blob store. */
@Entity
@Table(name = "learning_media")
public class Media {

    public static final int NAME_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_media_seq")
    @SequenceGenerator(name = "learning_media_seq", sequenceName = "learning_media_seq", allocationSize = 50)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private @Nullable CourseVersion version;

    @Column(name = "name")
    private String name = "";

    @Column(name = "content_type")
    private String contentType = "";

    @Column(name = "size")
    private long size;

    @Column(name = "blob_key")
    private String blobKey = "";

    @Column(name = "alt")
    private String alt = "";

    protected Media() {}

    public Media(CourseVersion version, String name, String contentType, long size, String blobKey) {
        this.version = version;
        this.name = name;
        this.contentType = contentType;
        this.size = size;
        this.blobKey = blobKey;
    }

    /** Another file under the same name. */
    public void replace(String newContentType, long newSize, String newBlobKey) {
        contentType = newContentType;
        size = newSize;
        blobKey = newBlobKey;
    }

    public void describe(String newAlt) {
        alt = newAlt;
    }

    public long id() {
        return Ids.stored(id);
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public long size() {
        return size;
    }

    public String blobKey() {
        return blobKey;
    }

    public String alt() {
        return alt;
    }
}
