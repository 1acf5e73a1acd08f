using System.Xml.Linq;

namespace Wargame.Architecture.Tests;

/// <summary>DESIGN §3: which part may know which. A new project without a row fails.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["World"] = [],
        ["Sessions"] = ["World"],
        ["Doctrines"] = ["World", "Sessions"],
        ["Scenarios"] = ["World", "Sessions"],
        ["EventStore"] = ["Sessions"],
        ["Review"] = ["World", "Sessions", "Doctrines", "Scenarios", "EventStore"],
        ["Papers"] = ["World", "Sessions"],
        ["Reports"] = ["World", "Sessions", "Scenarios", "Review"],
        ["Protocol"] = [],
        ["Grains"] = ["World", "Sessions", "Doctrines", "Scenarios", "EventStore", "Review", "Reports", "Papers", "Protocol"],
        ["Server"] = ["World", "Sessions", "Doctrines", "Scenarios", "EventStore", "Review", "Reports", "Papers", "Protocol", "Grains"],
        ["Client"] = ["Protocol"],
        ["Cli"] = ["World", "Sessions", "Doctrines", "Scenarios", "EventStore", "Review", "Reports", "Papers", "Protocol", "Grains"],
    };

    /// <summary>What the pure and the wire projects may take from outside, beyond the base library.</summary>
    private static readonly Dictionary<string, string[]> MayUsePackages = new()
    {
        ["World"] = [],
        ["Sessions"] = ["Stateless"],
        ["Doctrines"] = [],
        ["Protocol"] = [],
    };

    public static TheoryData<string> Projects => [.. Tree.Files("src", ".csproj"), .. Tree.Files("clients/dotnet", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_design_allows(string path)
    {
        var name = ShortName(path);
        Assert.True(MayReference.TryGetValue(name, out var allowed), $"{path} has no row in DESIGN §3's table; add one here and there");

        var forbidden = References(path, "ProjectReference").Select(ShortName).Except(allowed!).ToList();

        Assert.True(forbidden.Count == 0, $"{path} references {string.Join(", ", forbidden)}, against the arrows of DESIGN §3");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_pure_project_takes_no_package_but_its_own(string path)
    {
        if (!MayUsePackages.TryGetValue(ShortName(path), out var allowed)) return;

        var forbidden = References(path, "PackageReference").Except(allowed).ToList();

        Assert.True(forbidden.Count == 0, $"{path} uses {string.Join(", ", forbidden)}; a pure project has no need of it");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_its_tests(string path)
    {
        var project = Path.GetFileNameWithoutExtension(path);

        // The typed client is tested by what it is for: killed and restarted servers.
        var tests = project == "Wargame.Client" ? "Wargame.Cluster.Tests" : $"{project}.Tests";
        Assert.True(Tree.Files($"tests/{tests}", ".cs").Count > 0, $"tests/{tests} has no test");
    }

    private static string ShortName(string path) => Path.GetFileNameWithoutExtension(path).Replace("Wargame.", "", StringComparison.Ordinal);

    private static IEnumerable<string> References(string path, string element) =>
        XDocument.Parse(Tree.Read(path)).Descendants(element).Select(reference => (string)reference.Attribute("Include")!);
}
