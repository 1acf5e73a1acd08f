using Wargame.Grains.Sessions;
using Wargame.Server.Authoring;

namespace Wargame.Server.Hosting;

/// <summary>What people who write scenarios find at this server.</summary>
internal sealed class Authors
{
    private readonly AuthorFolders _folders;
    private readonly AuthorKey _key;
    private readonly ScenarioStock _stock;
    private readonly bool _signIn;

    private Authors(AuthorFolders folders, AuthorKey key, ScenarioStock stock, bool signIn) => (_folders, _key, _stock, _signIn) = (folders, key, stock, signIn);

    /// <summary>Looks at the folders, and makes the key at the first start.</summary>
    public static Authors Open(ServerOptions options, ScenarioStock stock) =>
        new(new(stock.Folder, options.DataFolder), AuthorKey.Of(options.DataFolder, options.NewAuthorKey), stock, options.SignIn is not null);

    public void AddTo(IServiceCollection services) =>
        services.AddSingleton(_folders).AddSingleton(_key).AddSingleton(_stock.Texts).AddSingleton<AuthorFileStore>().AddSingleton<AuthorChecks>().AddSingleton<OfferedScenarios>().AddSingleton<IScenarioDrafts, ScenarioDrafts>().AddSingleton<Sandboxes>();

    /// <summary>Opens the page, with the key where it is known. After the number sign it is sent to no server and stands in no log.</summary>
    public string Link(string address) => _key.Told is { } told && !_signIn ? $"{address}/author#{told}" : $"{address}/author";

    /// <summary>What the person who started the server reads of it.</summary>
    public IEnumerable<string> Told(string address)
    {
        yield return $"To write scenarios  {Link(address)}";
        if (_signIn)
            yield return "                    Whoever has signed in may read and write them, or those whom Wargame__SignIn__Authors names.";
        else if (_key.Told is not null)
            yield return "                    Keep this link: it is not shown again. --author-key new makes another.";
        else
            yield return "                    Its key was shown at the first start; --author-key new makes another.";
        if (_stock.Unfinished.Count > 0)
            yield return $"Not offered yet    {string.Join(", ", _stock.Unfinished)}: they have errors, which the page for writing scenarios shows.";
    }
}
