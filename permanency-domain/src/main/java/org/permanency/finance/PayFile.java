package org.permanency.finance;

/**
 * A file to download.
 *
 * @param name proposed file name
 * @param contentType media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed from service to response and never compared
public record PayFile(String name, String contentType, byte[] content) {}
