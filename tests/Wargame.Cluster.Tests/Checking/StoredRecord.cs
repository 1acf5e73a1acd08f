using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Wargame.Cluster.Tests.Checking;

/// <summary>
/// A session's record as it lies in the database, read and judged without any code of the program: gaps, forks, hashes, and how often each
/// command was carried out.
/// </summary>
internal sealed class StoredRecord
{
    private StoredRecord(string session) => Session = session;

    public string Session { get; }

    /// <summary>The id of each command that was carried out, with the versions of its events.</summary>
    public List<(string Id, long First, long Last)> Carried { get; } = [];

    /// <summary>The command id that each event bears, by its version.</summary>
    public List<string> Stamps { get; } = [];

    /// <summary>How often the session was brought to life.</summary>
    public long Lives { get; private set; }

    /// <summary>The database of a server that was alone with its data folder.</summary>
    public static async Task<DbConnection> OpenAsync(string data)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(data, "wargame.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    public static async Task<StoredRecord> ReadAsync(DbConnection connection, string session)
    {
        var record = new StoredRecord(session);
        await record.ReadEventsAsync(connection);
        await record.ReadCommandsAsync(connection);
        await using var lives = Ask(connection, "SELECT lives FROM heartbeats WHERE stream = @stream", session);
        record.Lives = Convert.ToInt64(await lives.ExecuteScalarAsync());
        return record;
    }

    /// <summary>Holds it against what was acknowledged: nothing missing, nothing doubled.</summary>
    public void Holds(IReadOnlyCollection<string> acknowledged)
    {
        var times = Carried.GroupBy(command => command.Id).ToDictionary(command => command.Key, command => command.Count());
        var missing = acknowledged.Where(id => !times.ContainsKey(id)).ToList();
        var doubled = times.Where(command => command.Value > 1).Select(command => command.Key).ToList();

        Assert.True(missing.Count == 0, $"session {Session}: {missing.Count} of {acknowledged.Count} acknowledged commands are missing: {string.Join(", ", missing.Take(5))}");
        Assert.True(doubled.Count == 0, $"session {Session}: carried out twice: {string.Join(", ", doubled.Take(5))}");

        // Every event belongs to one command, and the commands' events follow one another without a gap.
        Assert.Equal(Stamps.Count, Carried.Sum(command => command.Last - command.First + 1));
        var next = 1L;
        foreach (var (id, first, last) in Carried)
        {
            Assert.Equal(next, first);
            Assert.Contains(id, Stamps.Skip((int)first - 1).Take((int)(last - first) + 1));
            next = last + 1;
        }
    }

    private async Task ReadEventsAsync(DbConnection connection)
    {
        await using var ask = Ask(connection, "SELECT seq, type, json, at, hash FROM events WHERE stream = @stream ORDER BY seq", Session);
        await using var rows = await ask.ExecuteReaderAsync();
        var previous = new byte[32];
        for (var version = 1L; await rows.ReadAsync(); version++)
        {
            Assert.Equal(version, rows.GetInt64(0));
            var hash = Hash(previous, rows.GetInt64(0), rows.GetString(1), rows.GetInt64(3), rows.GetString(2));
            Assert.True(hash.AsSpan().SequenceEqual((byte[])rows.GetValue(4)), $"session {Session}: the chain breaks at {version}");
            previous = hash;
            using var json = JsonDocument.Parse(rows.GetString(2));
            Stamps.Add(json.RootElement.GetProperty("stamp").GetProperty("commandId").GetString()!);
        }
    }

    private async Task ReadCommandsAsync(DbConnection connection)
    {
        await using var ask = Ask(connection, "SELECT id, first, last FROM commands WHERE stream = @stream AND outcome = 'carried-out' ORDER BY number", Session);
        await using var rows = await ask.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            Carried.Add((rows.GetString(0), rows.GetInt64(1), rows.GetInt64(2)));
    }

    private byte[] Hash(byte[] previous, long version, string type, long ticks, string json)
    {
        using var bytes = new MemoryStream();
        bytes.Write(previous);
        Text(Session);
        Number(version);
        Text(type);
        Number(ticks);
        Text(json);
        return SHA256.HashData(bytes.ToArray());

        void Text(string text)
        {
            var encoded = Encoding.UTF8.GetBytes(text);
            Number(encoded.Length);
            bytes.Write(encoded);
        }

        void Number(long number)
        {
            Span<byte> encoded = stackalloc byte[8];
            BinaryPrimitives.WriteInt64BigEndian(encoded, number);
            bytes.Write(encoded);
        }
    }

    private static DbCommand Ask(DbConnection connection, string sql, string stream)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@stream", stream);
        command.Parameters.Add(parameter);
        return command;
    }
}
