using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Wargame.Server.Hosting;

/// <summary>The texts of the scenarios that sessions may be opened with, by content: as they were read, whatever became of the files since.</summary>
public sealed class ScenarioTexts
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _texts = [];

    /// <summary>Remembers a scenario's texts by path.</summary>
    public void Know(string hash, IReadOnlyDictionary<string, string> texts) => _texts[hash] = texts;

    /// <summary>Forgets them.</summary>
    public void Forget(string hash) => _texts.TryRemove(hash, out _);

    /// <summary>The texts of a content.</summary>
    internal bool TryFind(string hash, [NotNullWhen(true)] out IReadOnlyDictionary<string, string>? texts) => _texts.TryGetValue(hash, out texts);
}
