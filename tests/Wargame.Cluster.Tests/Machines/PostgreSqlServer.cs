using Npgsql;
using Wargame.Cluster.Tests.Machines;
using Wargame.Machines;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Wargame.Cluster.Tests.Machines;

/// <summary>
/// A PostgreSQL of the tests' own, from the machine's packages, in a folder that is gone afterwards. It refuses to run as root, so a root
/// user's tests run it as <c>postgres</c>, whom the package made.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("wargame-postgresql-").FullName;
    private readonly int port = Ports.Free();
    private int databases;
    private Child? server;

    public async ValueTask InitializeAsync()
    {
        if (Environment.IsPrivilegedProcess)
            await Child.RunAsync("chown", "postgres", folder);
        await Child.RunAsync(Program("initdb", out var arguments), [.. arguments, "-D", Path.Combine(folder, "data"), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C"]);
        var postgres = Program("postgres", out arguments);
        server = new Child(postgres, [.. arguments, "-D", Path.Combine(folder, "data"), "-p", $"{port}", "-h", "127.0.0.1", "-k", folder]);
        await Patience.UntilAsync("PostgreSQL answers", AnswersAsync, () => server.Output);
    }

    /// <summary>A new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"wargame{Interlocked.Increment(ref databases)}";
        await using var source = NpgsqlDataSource.Create(Connection("postgres"));
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return Connection(name);
    }

    public async ValueTask DisposeAsync()
    {
        // INT: a fast shutdown, which does not wait for connections. The child is runuser for root, which passes only TERM on.
        if (server is not null)
            await Child.RunAsync(Program("pg_ctl", out var arguments), [.. arguments, "-D", Path.Combine(folder, "data"), "-m", "immediate", "stop"]);
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Include Error Detail=true";

    private async Task<bool> AnswersAsync()
    {
        Assert.False(server!.HasEnded, server.Output);
        try
        {
            await using var source = NpgsqlDataSource.Create(Connection("postgres"));
            await using var ask = source.CreateCommand("SELECT 1");
            return await ask.ExecuteScalarAsync() is 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static string Program(string name, out string[] arguments)
    {
        var bin = Environment.GetEnvironmentVariable("WARGAME_POSTGRESQL")
            ?? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).LastOrDefault() + "/bin";
        var path = Path.Combine(bin, name);
        Assert.True(File.Exists(path), $"PostgreSQL is not here ({path}); install the package postgresql, or set WARGAME_POSTGRESQL to the folder of its programs.");
        arguments = Environment.IsPrivilegedProcess ? ["-u", "postgres", "--", path] : [];
        return Environment.IsPrivilegedProcess ? "runuser" : path;
    }
}
