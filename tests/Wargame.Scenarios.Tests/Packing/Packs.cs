using System.IO.Compression;
using System.Text;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Packing;

namespace Wargame.Scenarios.Tests.Packing;

/// <summary>A scenario travels in one file, and a bad file writes nothing anywhere.</summary>
public sealed class Packs : IDisposable
{
    private readonly string place = Directory.CreateTempSubdirectory("wargame-pack-").FullName;

    public static TheoryData<string> Library => [.. ScenarioLibrary.Folders(ScenarioLibrary.FindRoot()!).Select(folder => Path.GetFileName(folder)!)];

    public void Dispose() => Directory.Delete(place, recursive: true);

    [Theory]
    [MemberData(nameof(Library))]
    public void A_shipped_scenario_is_the_same_one_where_it_is_unpacked(string id)
    {
        var files = new FolderFiles(Path.Combine(ScenarioLibrary.FindRoot()!, id));
        var loaded = ScenarioLoader.Load(files);
        using var zip = new MemoryStream();
        ScenarioPack.Of(files, loaded).WriteTo(zip);
        zip.Position = 0;

        new PackPlace(place).Write(PackReader.Read(zip));

        var there = ScenarioLoader.Load(Path.Combine(place, id));
        Assert.Equal(loaded.Scenario!.Hash, there.Scenario?.Hash);
        Assert.Equal(loaded.Scenario.Translations.Languages, there.Scenario!.Translations.Languages);
        Assert.Equal((loaded.Scenario.Notes, loaded.Scenario.SponsorSheet), (there.Scenario.Notes, there.Scenario.SponsorSheet));
    }

    [Fact]
    public void The_same_scenario_gives_the_same_bytes()
    {
        Assert.Equal(Zip(Valley()), Zip(Valley()));
        Assert.Contains("doctrine/stages.yaml", Valley().Files.Keys);
    }

    [Fact]
    public void What_is_there_already_is_left_and_what_is_another_is_not_written_over()
    {
        var all = new PackPlace(place).Write(Valley());
        Assert.Equal(Valley().Files.Count, all.Length);
        Assert.Empty(new PackPlace(place).Write(Valley()));

        var stages = Path.Combine(place, "doctrine", "stages.yaml");
        File.AppendAllText(stages, "# mine\n");
        File.Delete(Path.Combine(place, "valley", "play.yaml"));
        Assert.Contains("says something else", Assert.Throws<PackRefusedException>(() => new PackPlace(place).Write(Valley())).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(place, "valley", "play.yaml")));
    }

    [Fact]
    public void A_link_in_the_folder_leads_nowhere()
    {
        var elsewhere = Directory.CreateTempSubdirectory("wargame-elsewhere-");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(place, "valley"), elsewhere.FullName);
            Assert.Contains("is a link here", Assert.Throws<PackRefusedException>(() => new PackPlace(place).Write(Valley())).Message, StringComparison.Ordinal);
            Assert.Empty(elsewhere.EnumerateFileSystemInfos());
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("../evil.yaml", "leads out")]
    [InlineData("valley/../../evil.yaml", "leads out")]
    [InlineData("/etc/evil.yaml", "leads out")]
    [InlineData("C:/evil.yaml", "leads out")]
    [InlineData("valley\\..\\evil.yaml", "no name that every machine")]
    [InlineData("valley/.git/hooks.yaml", "no name that every machine")]
    [InlineData("valley/con.yaml", "no name that every machine")]
    [InlineData("valley/run.sh", "no file of a scenario")]
    [InlineData("evil.yaml", "no file of a scenario")]
    [InlineData("valley/Scenario.yaml", "one file on some machines")]
    [InlineData("Valley/extra.yaml", "one folder on some machines")]
    [InlineData("valley/scenario.yaml", "in it twice")]
    [InlineData("valley/extra.yaml", "not in its list")]
    public void A_strange_name_is_refused(string name, string why) => Refused(why, zip => Add(zip, name, "x: 1"));

    [Fact]
    public void A_link_too_many_files_a_bomb_and_a_wrong_hash_are_refused()
    {
        Refused("is a link", zip =>
        {
            var entry = zip.CreateEntry("valley/link.yaml");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
        });
        Refused("at most", zip =>
        {
            for (var file = 0; file < 10_000; file++)
                zip.CreateEntry($"valley/f{file}.yaml");
        });
        Refused("larger than", zip => Add(zip, "valley/bomb.yaml", new string(' ', 50_000_000)));
        Refused("not what it was", zip => Add(zip, "valley/world.yaml", "changed: 1"), skip: "valley/world.yaml");
        Refused("missing", _ => { }, skip: "valley/world.yaml");
        Refused("no wargame.json", _ => { }, skip: PackManifest.FileName);
        Refused("no wargame.json", zip => Add(zip, PackManifest.FileName, "{ \"format\": "), skip: PackManifest.FileName);
        var other = Valley().Manifest with { Hash = new string('0', 64) };
        Refused("content hash differs", zip => Add(zip, PackManifest.FileName, Encoding.UTF8.GetString(other.ToBytes())), skip: PackManifest.FileName);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused()
    {
        var whole = Zip(Valley());
        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / 60))
        {
            using var cut = new MemoryStream(whole[..length]);
            Assert.Throws<PackRefusedException>(() => PackReader.Read(cut));
        }
    }

    private static ScenarioPack Valley() => ScenarioPack.Of(MemoryFiles.Valley, ScenarioLoader.Load(MemoryFiles.Valley));

    private static byte[] Zip(ScenarioPack pack)
    {
        using var memory = new MemoryStream();
        pack.WriteTo(memory);
        return memory.ToArray();
    }

    /// <summary>A good pack with something bad in it, or something left out.</summary>
    private static void Refused(string why, Action<ZipArchive> spoil, string? skip = null)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var pack = Valley();
            foreach (var (path, bytes) in pack.Files.Add(PackManifest.FileName, pack.Manifest.ToBytes()).Where(file => file.Key != skip))
                Add(zip, path, Encoding.UTF8.GetString(bytes));
            spoil(zip);
        }
        memory.Position = 0;
        Assert.Contains(why, Assert.Throws<PackRefusedException>(() => PackReader.Read(memory)).Message, StringComparison.Ordinal);
    }

    private static void Add(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
