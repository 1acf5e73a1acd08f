using Wargame.EventStore.Tables;

namespace Wargame.EventStore.PostgreSql;

/// <content>Copies of scenarios, so that every server can open a session whatever became of the files.</content>
public sealed partial class PostgreSqlStore
{
    /// <summary>Keeps a scenario's files.</summary>
    /// <param name="hash">The scenario's content hash.</param>
    /// <param name="zip">The files.</param>
    public Task KeepScenario(string hash, byte[] zip) => Query(connection =>
        connection.Run("INSERT INTO scenario_copies(hash, zip) VALUES (@hash, @zip) ON CONFLICT DO NOTHING", ("@hash", hash), ("@zip", zip)));

    /// <summary>The files of a scenario, or null.</summary>
    public Task<byte[]?> FindScenario(string hash) => Query(connection =>
        (byte[]?)connection.Scalar("SELECT zip FROM scenario_copies WHERE hash = @hash", ("@hash", hash)));
}
