using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wargame.EventStore;

/// <summary>Ties every event to all before it: changing one row by hand breaks the hashes of all that follow.</summary>
public static class HashChain
{
    /// <summary>What stands before the first event.</summary>
    public static byte[] Root => new byte[SHA256.HashSizeInBytes];

    /// <summary>The hash of an event, given the hash of the one before it.</summary>
    /// <param name="previous">32 bytes.</param>
    /// <param name="stream">The stream, so that rows cannot be moved between streams.</param>
    /// <param name="stored">The event.</param>
    public static byte[] Next(byte[] previous, string stream, StoredEvent stored)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        AppendText(hash, stream);
        AppendNumber(hash, stored.Version);
        AppendText(hash, stored.Type);
        AppendNumber(hash, stored.At.UtcTicks);
        AppendText(hash, stored.Json);
        return hash.GetHashAndReset();
    }

    /// <summary>The hash of a command, given the hash of the command before it and that of the last event that it brought about.</summary>
    /// <param name="previous">32 bytes; <see cref="Root"/> for the first.</param>
    /// <param name="head">The hash of the event that the stream stood at after the command; <see cref="Root"/> for none.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="stored">The command.</param>
    public static byte[] Next(byte[] previous, byte[] head, string stream, StoredCommand stored)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(head);
        AppendText(hash, stream);
        AppendNumber(hash, stored.Number);
        AppendNumber(hash, stored.FirstVersion);
        AppendNumber(hash, stored.LastVersion);
        foreach (var text in (string[])[stored.Command.Id, stored.Command.Issuer, stored.Command.Kind, stored.Command.Json, stored.Command.Outcome])
            AppendText(hash, text);
        AppendNumber(hash, stored.Command.At.UtcTicks);
        return hash.GetHashAndReset();
    }

    /// <summary>What a snapshot must weigh to be believed.</summary>
    public static byte[] OfSnapshot(string stream, long version, string format, byte[] head, byte[] state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendText(hash, stream);
        AppendNumber(hash, version);
        AppendText(hash, format);
        hash.AppendData(head);
        hash.AppendData(state);
        return hash.GetHashAndReset();
    }

    // The length goes first, so that no two different events give the same bytes.
    private static void AppendText(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        AppendNumber(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
