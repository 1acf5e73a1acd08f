using Wargame.Protocol.Hub;

namespace Wargame.Protocol.Tests;

public class BrowserTypesTests
{
    [Fact]
    public void The_browser_has_the_types_of_the_protocol()
    {
        var written = TypeScriptWriter.Write(typeof(IWargameHub).Assembly);
        var file = Path.Combine(Root(), "clients", "web", "src", "protocol.ts");
        if (Environment.GetEnvironmentVariable("WARGAME_UPDATE") == "1") File.WriteAllText(file, written);

        Assert.Equal(written, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void No_two_records_of_the_wire_share_a_name()
    {
        var names = typeof(IWargameHub).Assembly.GetExportedTypes().Select(type => type.Name).ToList();

        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wargame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Wargame.sln above {AppContext.BaseDirectory}");
    }
}
