package org.rosenstock.qualification.folder;

import org.rosenstock.qualification.FolderRow;

/** What the files of a folder are called. */
final class FolderNames {

    private FolderNames() {}

    static String volume(FolderRow folder, int number) {
        String name = "nachweismappe-" + folder.id() + "-" + folder.day();
        return folder.volumes() == 1 ? name + ".pdf" : "%s-band-%02d.pdf".formatted(name, number);
    }
}
