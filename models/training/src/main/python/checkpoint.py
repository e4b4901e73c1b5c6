"""Reads a TensorFlow checkpoint of version 2 without TensorFlow: an index, which is a LevelDB table of protocol buffers, and its
tensors, which are raw bytes. (https://github.com/google/leveldb/blob/main/doc/table_format.md and TensorFlow's tensor_bundle.proto)"""

import numpy

FLOAT32 = 1
FOOTER = 48


def tensors(index, data):
    """The float32 tensors by name; index and data are bytes."""
    found = {}
    for _, handle in block(index, *handles(index[-FOOTER:])[2:]):
        for name, value in block(index, *handles(handle)[:2]):
            entry = fields(value)
            if name and entry.get(1) == FLOAT32:
                shape = [fields(size).get(1, 0) for size in repeated(entry.get(2, b""), 2)]
                begin = entry.get(4, 0)
                found[name.decode()] = numpy.frombuffer(data[begin:begin + entry[5]], "<f4").reshape(shape)
    return found


def handles(buffer):
    """Offsets and sizes, one after the other."""
    found, place = [], 0
    while place < len(buffer) and len(found) < 4:
        number, place = varint(buffer, place)
        found.append(number)
    return found


def block(table, offset, size):
    """Keys and values; each key is written as its difference from the last."""
    content = table[offset:offset + size]
    restarts = int.from_bytes(content[-4:], "little")
    end, place, key = len(content) - 4 - 4 * restarts, 0, b""
    while place < end:
        shared, place = varint(content, place)
        more, place = varint(content, place)
        length, place = varint(content, place)
        key = key[:shared] + content[place:place + more]
        place += more
        yield key, content[place:place + length]
        place += length


def varint(buffer, place):
    number, shift = 0, 0
    while True:
        byte = buffer[place]
        number |= (byte & 127) << shift
        place, shift = place + 1, shift + 7
        if byte < 128:
            return number, place


def parsed(message):
    """The fields of a protocol buffer in order: numbers, or bytes."""
    place = 0
    while place < len(message):
        tag, place = varint(message, place)
        kind = tag & 7
        if kind == 0:
            value, place = varint(message, place)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
            value, place = message[place:place + length], place + length
        else:
            length, place = varint(message, place)
            value, place = message[place:place + length], place + length
        yield tag >> 3, value


def fields(message):
    return dict(parsed(message))


def repeated(message, number):
    return [value for field, value in parsed(message) if field == number]
