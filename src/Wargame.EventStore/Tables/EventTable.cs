using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of the streams.</summary>
internal static class EventTable
{
    /// <summary>Appends inside the writer's transaction.</summary>
    public static long Append(DbConnection connection, string stream, long expectedVersion, IReadOnlyList<NewEvent> events, NewCommand? cause)
    {
        var (version, hash) = Head(connection, stream);
        if (version != expectedVersion)
            throw new VersionConflictException(stream, expectedVersion, version);

        foreach (var added in events)
        {
            version++;
            var stored = new StoredEvent(version, added.Type, added.Json, added.At.ToUniversalTime());
            hash = HashChain.Next(hash, stream, stored);
            Insert(connection, stream, stored, hash, added.Names, expectedVersion);
        }

        if (cause is not null)
            CommandTable.Insert(connection, stream, cause, expectedVersion + 1, version, hash);
        return version;
    }

    /// <summary>Copies the beginning of a stream into a new one, inside the writer's transaction.</summary>
    public static long Fork(DbConnection connection, string from, long version, string to, Func<string, IReadOnlyList<NewEvent>> begin)
    {
        var (exists, _) = Head(connection, to);
        if (exists != 0)
            throw new VersionConflictException(to, 0, exists);
        var history = Raw(connection, from, 0);
        if (version < 1 || history.Count < version)
            throw new VersionConflictException(from, version, history.Count);

        var (original, copy) = (HashChain.Root, HashChain.Root);
        foreach (var (stored, _) in history.Take((int)version))
        {
            original = HashChain.Next(original, from, stored);
            copy = HashChain.Next(copy, to, stored);
            Insert(connection, to, stored, copy, null, 0);
        }

        connection.Run(
            "INSERT INTO people(stream, seq, name) SELECT @to, seq, name FROM people WHERE stream = @from AND seq <= @version",
            ("@to", to), ("@from", from), ("@version", version));

        return Append(connection, to, version, begin(Convert.ToHexStringLower(original)), null);
    }

    /// <summary>Reads and checks the chain.</summary>
    public static IReadOnlyList<StoredEvent> Read(DbConnection connection, string stream, long afterVersion) =>
        [.. Raw(connection, stream, afterVersion).Select(row => row.Event with { Json = PersonalName.PutInto(row.Event.Json, row.Names) })];

    /// <summary>The rows as they are, unchecked: with marks where the names belong, which is what the hashes are over.</summary>
    public static List<(StoredEvent Event, byte[] Hash, string? Names)> Rows(DbConnection connection, string stream, long fromVersion) => connection.Rows(
        """
        SELECT seq, type, json, at, hash, name FROM events LEFT JOIN people USING (stream, seq)
        WHERE stream = @stream AND seq >= @from ORDER BY seq
        """,
        reader => (Row(reader), (byte[])reader.GetValue(4), reader.IsDBNull(5) ? null : reader.GetString(5)),
        ("@stream", stream), ("@from", fromVersion));

    /// <summary>Enters an event with its hash, and its names beside it.</summary>
    public static void Put(DbConnection connection, string stream, StoredEvent stored, byte[] hash, string? names)
    {
        connection.Run(
            "INSERT INTO events(stream, seq, type, json, at, hash) VALUES (@stream, @seq, @type, @json, @at, @hash)",
            ("@stream", stream), ("@seq", stored.Version), ("@type", stored.Type), ("@json", stored.Json),
            ("@at", stored.At.UtcTicks), ("@hash", hash));
        if (names is not null)
            connection.Run("INSERT INTO people(stream, seq, name) VALUES (@stream, @seq, @name)", ("@stream", stream), ("@seq", stored.Version), ("@name", names));
    }

    private static List<(StoredEvent Event, string? Names)> Raw(DbConnection connection, string stream, long afterVersion)
    {
        var rows = Rows(connection, stream, afterVersion);
        var previous = HashChain.Root;
        var version = afterVersion;
        var events = new List<(StoredEvent, string?)>(rows.Count);
        foreach (var (stored, hash, name) in rows)
        {
            if (stored.Version > afterVersion)
            {
                Check(previous, stream, stored, hash, version);
                events.Add((stored, name));
                version = stored.Version;
            }

            previous = hash;
        }

        return events;
    }

    private static void Check(byte[] previous, string stream, StoredEvent stored, byte[] hash, long version)
    {
        if (stored.Version != version + 1 || !HashChain.Next(previous, stream, stored).AsSpan().SequenceEqual(hash))
            throw new TamperedStreamException(stream, version + 1);
    }

    private static StoredEvent Row(DbDataReader reader) =>
        new(reader.GetInt64(0), reader.GetString(1), reader.GetString(2), new DateTimeOffset(reader.GetInt64(3), TimeSpan.Zero));

    /// <summary>The hash of an event; <see cref="HashChain.Root"/> before the first, null when there is no such event.</summary>
    public static byte[]? HashOf(DbConnection connection, string stream, long version) => version == 0
        ? HashChain.Root
        : (byte[]?)connection.Scalar("SELECT hash FROM events WHERE stream = @stream AND seq = @seq", ("@stream", stream), ("@seq", version));

    private static (long Version, byte[] Hash) Head(DbConnection connection, string stream)
    {
        var rows = connection.Rows(
            "SELECT seq, hash FROM events WHERE stream = @stream ORDER BY seq DESC LIMIT 1",
            reader => (reader.GetInt64(0), (byte[])reader.GetValue(1)),
            ("@stream", stream));
        return rows.Count == 0 ? (0, HashChain.Root) : rows[0];
    }

    // The primary key is the last guard: two owners of one stream cannot both write a version.
    private static void Insert(DbConnection connection, string stream, StoredEvent stored, byte[] hash, string? names, long expectedVersion)
    {
        try
        {
            Put(connection, stream, stored, hash, names);
        }
        catch (DbException error) when (Constraints.Broken(error))
        {
            throw new VersionConflictException(stream, expectedVersion, stored.Version);
        }
    }
}
