package org.rosenstock.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Answers a request with a file: cached in this browser only, in parts for players that seek. */
final class FileAnswer {

    private static final String CACHE = "private, max-age=86400, immutable";

    private FileAnswer() {}

    /** @param key of the content; equal keys mean equal bytes */
    static void send(
            HttpServletRequest request, HttpServletResponse response, Path file, String key, String contentType)
            throws IOException {
        String tag = "\"" + key.substring(0, 16) + "\"";
        response.setHeader("Cache-Control", CACHE);
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            write(request, response, channel);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, FileChannel channel)
            throws IOException {
        long size = channel.size();
        ByteRange range = range(request.getHeader("Range"), size);
        if (range == null) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return;
        }
        if (range.length() < size) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
        }
        response.setContentLengthLong(range.length());
        if (!"HEAD".equals(request.getMethod())) {
            copy(channel, range, response.getOutputStream());
        }
    }

    private static @Nullable ByteRange range(@Nullable String header, long size) {
        return header == null ? ByteRange.whole(size) : ByteRange.parse(header, size);
    }

    private static void copy(FileChannel channel, ByteRange range, OutputStream out) throws IOException {
        // Not closed: the container ends the stream of the response.
        WritableByteChannel target = Channels.newChannel(out);
        long at = range.first();
        while (at <= range.last()) {
            at += channel.transferTo(at, range.last() - at + 1, target);
        }
    }
}
