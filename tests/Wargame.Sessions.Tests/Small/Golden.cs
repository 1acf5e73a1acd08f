namespace Wargame.Sessions.Tests.Small;

/// <summary>Texts that are kept on file because others rely on them.</summary>
internal static class Golden
{
    /// <summary>Compares with the file under Golden; what was received is written next to it, to be looked at and copied.</summary>
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Golden", name);
        var expected = File.Exists(path) ? Clean(File.ReadAllText(path)) : "";
        if (expected != Clean(actual))
            File.WriteAllText(path + ".received", Clean(actual) + "\n");
        Assert.Equal(expected, Clean(actual));
    }

    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();
}
