using System.Text;
using System.Text.RegularExpressions;
using Wargame.Grains;
using Wargame.Protocol.Authoring;
using Wargame.Protocol.Hub;
using Wargame.Scenarios.Starting;

namespace Wargame.Server.Authoring;

/// <summary>Makes scenarios: from the starter, or as a copy of another.</summary>
/// <param name="files">The files.</param>
/// <param name="folders">The folders.</param>
internal sealed partial class NewScenario(AuthorFileStore files, AuthorFolders folders)
{
    private const string Root = "scenario.yaml";

    public async Task<Refusal?> Make(NewScenarioRequest request)
    {
        if (request.Id is not { Length: > 0 and <= Limits.AuthorNameCharacters } id || !Id().IsMatch(id))
            return HostRefusals.BadScenarioName;
        if (request.From is null)
            return await files.Make(id, Starter(id));
        return folders.Has(request.From) ? await files.Make(id, Copy(request.From, id)) : HostRefusals.NoSuchFile;
    }

    private static Dictionary<string, byte[]> Starter(string id) => StarterScenario.For(id)
        .Where(file => AuthorPath.Read($"{id}/{file.Key}") is not null)
        .ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));

    private Dictionary<string, byte[]> Copy(string from, string id)
    {
        var copy = new Dictionary<string, byte[]>();
        foreach (var file in files.List(from))
        {
            if (AuthorPath.Read(file.Path) is { } path && files.Read(path) is { } bytes)
                copy[file.Path[(from.Length + 1)..]] = bytes;
        }

        // The id is the folder's name; nothing else in the text is touched.
        var text = Encoding.UTF8.GetString(copy[Root]);
        copy[Root] = Encoding.UTF8.GetBytes(OwnId().Replace(text, match => match.Groups["before"].Value + id, 1));
        return copy;
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Id();

    [GeneratedRegex("""^(?<before>id:[ \t]*)(?:"[^"\r\n]*"|'[^'\r\n]*'|[a-z0-9-]+)""", RegexOptions.Multiline)]
    private static partial Regex OwnId();
}
