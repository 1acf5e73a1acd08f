namespace Wargame.Scenarios;

/// <summary>Texts that the program carries with it.</summary>
internal static class Resources
{
    /// <summary>One of them, with LF line ends on every machine.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"there is no text {name} in the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
