using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>How files come together, and what is set aside.</summary>
internal static class FileFormats
{
    /// <summary>Most characters of a parameter's value.</summary>
    public const int LongestValue = 200;

    public static MapFormat Include { get; } = new("include", "an include", "A file with parameters, read with these values. A file without is named alone.",
        "{ file: ../doctrine/crises/turf-war.yaml, with: { region: mx-north, government: mexico } }",
        [
            Required("file", new Forms.FileForm("a YAML file"), "Its path, relative to `scenario.yaml`.", "../doctrine/crises/turf-war.yaml"),
            Optional("with", Form.Table(Form.Name(NameKind.Parameter), Form.Text with { Longest = LongestValue }), "The values of its parameters. Those without a default must be given.", "{ region: mx-north }", "the defaults"),
        ]);

    public static MapFormat Parameter { get; } = new("parameter", "a parameter",
        "What an include may choose. Everywhere else in the file `$region` (or `${region}`) stands for its value, and `$region.name` for the name of the entity with that id.",
        "{ id: hazard, about: The chance in a turn., default: 0.2 }",
        [
            Required("id", Form.Snake(NameKind.Parameter), "Its name, after the dollar.", "region"),
            Required("about", Form.Text, "What it stands for.", "Where it happens."),
            Optional("default", Form.Text, "Its value where an include gives none.", "0.2", "each include must give it"),
        ]);

    public static MapFormat Absent { get; } = new("absent", "an absent tag",
        "Says that nothing in this scenario has a tag of which shared files speak. What is only for it is then out of play. Every other tag that nothing has is a mistake.",
        "{ tag: gangs, because: Nobody rules the streets here. }",
        [
            Required("tag", Form.Name(NameKind.Tag), "The tag.", "gangs"),
            CommonKeys.Because,
        ]);

    public static MapFormat Ignore { get; } = new("ignore", "an ignored warning",
        "Sets a warning aside that does not hold here. Errors cannot be set aside.",
        "{ code: WG0906, about: faith, because: It differs between regions and is compared by cards. }",
        [
            Required("code", Form.Name(NameKind.Warning), "The warning's code.", "WG0906"),
            CommonKeys.Because,
            Optional("about", Form.Text, "An id that the warning names in quotes.", "faith", "all warnings with the code"),
        ]);
}
