using System.Text;
using Wargame.Protocol.Authoring;
using Wargame.Scenarios;

namespace Wargame.Server.Authoring;

/// <summary>Reads scenarios as they stand in an author's browser; a few at once, since each takes a core for a while.</summary>
/// <param name="folders">The folders.</param>
internal sealed class AuthorChecks(AuthorFolders folders) : IDisposable
{
    private readonly SemaphoreSlim _cores = new(Limits.AuthorChecks);

    /// <summary>Reads a scenario with unsaved texts, and does something with it.</summary>
    /// <returns>Default when too many wait already.</returns>
    public Task<T?> Read<T>(string scenario, IReadOnlyList<AuthorText> texts, Func<LoadResult, T> use, CancellationToken gone) =>
        Look(() => use(ScenarioLoader.Load(folders.Files(scenario, Bytes(texts)))), gone);

    /// <summary>Does anything that takes a core for a while.</summary>
    /// <returns>Default when too many wait already.</returns>
    public async Task<T?> Look<T>(Func<T> work, CancellationToken gone)
    {
        if (!await _cores.WaitAsync(Limits.AuthorPatience, gone))
            return default;
        try
        {
            return await Task.Run(work, gone);
        }
        finally
        {
            _cores.Release();
        }
    }

    public void Dispose() => _cores.Dispose();

    private static Dictionary<string, byte[]> Bytes(IReadOnlyList<AuthorText> texts)
    {
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, text) in texts)
            bytes[path] = Encoding.UTF8.GetBytes(text);
        return bytes;
    }
}
