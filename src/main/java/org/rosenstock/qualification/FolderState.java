package org.rosenstock.qualification;

/** How far a proof folder is. Texts: "folderState." + name. */
public enum FolderState {
    WAITING,
    WORKING,
    READY,
    /** something went wrong; what is printed is kept, and it goes on when somebody asks again */
    FAILED
}
