package io.nameplate.training;

/** Another library that reads text into sentences of tokens. Found as a service, present in the profile {@code peers}. */
public interface TextPeer {

    /** As the report calls it. */
    String name();

    /** Reads one document and gives the number of its tokens. */
    long read(String text);
}
