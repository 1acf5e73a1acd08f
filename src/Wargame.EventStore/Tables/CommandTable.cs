using System.Data.Common;

namespace Wargame.EventStore.Tables;

/// <summary>The rows of the commands.</summary>
internal static class CommandTable
{
    /// <summary>Enters a command inside the transaction of its events.</summary>
    public static int Insert(DbConnection connection, string stream, NewCommand command, long first, long last, byte[] head)
    {
        var (number, previous) = Last(connection, stream);
        var stored = new StoredCommand(number + 1, command, first, last);
        return Put(connection, stream, stored, HashChain.Next(previous, head, stream, stored));
    }

    /// <summary>Enters a command as another store held it.</summary>
    public static int Put(DbConnection connection, string stream, StoredCommand stored, byte[] hash) => connection.Run(
        """
        INSERT INTO commands(stream, number, id, issuer, kind, json, at, outcome, first, last, hash)
        VALUES (@stream, @number, @id, @issuer, @kind, @json, @at, @outcome, @first, @last, @hash)
        """,
        ("@stream", stream), ("@number", stored.Number), ("@id", stored.Command.Id), ("@issuer", stored.Command.Issuer), ("@kind", stored.Command.Kind),
        ("@json", stored.Command.Json), ("@at", stored.Command.At.UtcTicks), ("@outcome", stored.Command.Outcome),
        ("@first", stored.FirstVersion), ("@last", stored.LastVersion), ("@hash", hash));

    /// <summary>Enters a command that brought nothing about.</summary>
    public static int Note(DbConnection connection, string stream, long version, NewCommand command) =>
        EventTable.HashOf(connection, stream, version) is { } head ? Insert(connection, stream, command, version + 1, version, head) : 0;

    /// <summary>Reads and checks the chain.</summary>
    public static IReadOnlyList<StoredCommand> Read(DbConnection connection, string stream)
    {
        var rows = Rows(connection, stream);
        var previous = HashChain.Root;
        foreach (var (stored, hash) in rows)
        {
            if (EventTable.HashOf(connection, stream, stored.LastVersion) is not { } head
                || !HashChain.Next(previous, head, stream, stored).AsSpan().SequenceEqual(hash))
                throw new TamperedStreamException(stream, stored.FirstVersion);
            previous = hash;
        }

        return [.. rows.Select(row => row.Command)];
    }

    /// <summary>The rows as they are, unchecked.</summary>
    public static List<(StoredCommand Command, byte[] Hash)> Rows(DbConnection connection, string stream) => connection.Rows(
        "SELECT number, id, issuer, kind, json, at, outcome, first, last, hash FROM commands WHERE stream = @stream ORDER BY number",
        reader => (Row(reader), (byte[])reader.GetValue(9)),
        ("@stream", stream));

    private static (long Number, byte[] Hash) Last(DbConnection connection, string stream)
    {
        var rows = connection.Rows(
            "SELECT number, hash FROM commands WHERE stream = @stream ORDER BY number DESC LIMIT 1",
            reader => (reader.GetInt64(0), (byte[])reader.GetValue(1)),
            ("@stream", stream));
        return rows.Count == 0 ? (0, HashChain.Root) : rows[0];
    }

    private static StoredCommand Row(DbDataReader reader) => new(
        reader.GetInt64(0),
        new NewCommand(
            reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4),
            new DateTimeOffset(reader.GetInt64(5), TimeSpan.Zero), reader.GetString(6)),
        reader.GetInt64(7), reader.GetInt64(8));
}
