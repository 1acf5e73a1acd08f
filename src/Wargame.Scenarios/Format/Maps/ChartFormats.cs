using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>The map of the scenario.</summary>
internal static class ChartFormats
{
    /// <summary>Most letters of a label.</summary>
    public const int LongestLabel = 20;

    private const int FewestEnlarged = 2;
    private const int MostEnlarged = 6;

    public static MapFormat Chart { get; } = new("map", "the map",
        "One country fills the map; several are drawn together, cut to the regions that the scenario paints. A division belongs to one region.",
        """
        countries: [mex, gtm]
        variable: safety
        regions: { mx-chiapas: [MX-CHP], gt-cities: [GT-GU, GT-QZ] }
        labels: { gt-cities: The cities }
        """,
        [
            Required("countries", new Forms.OneOrMoreForm(Form.Name(NameKind.Country), 1, Sections.MapUnits.Countries.Count()), "The countries drawn.", "[mex, gtm]"),
            Required("variable", Form.Name(NameKind.Variable), "The gauge that colours the map: every region on it has it, and everyone may see it.", "safety"),
            Required("regions", Form.Table(Form.Name(NameKind.Region), Form.OneOrMore(Form.Name(NameKind.Division))), "The first-level divisions (ISO 3166-2) of each region. A region that is left out is listed under the map.", "{ mx-chiapas: [MX-CHP] }"),
            Optional("labels", Form.Table(Form.Name(NameKind.Region), Form.Text with { Longest = LongestLabel }), "Shorter names for the map.", "{ gt-cities: The cities }", "the regions' names"),
            Optional("enlarge", Form.List(Form.Name(NameKind.Region), FewestEnlarged, MostEnlarged), "Regions that lie too close together, drawn once more in a corner.", "[mx-chiapas, gt-cities]", "none"),
        ]);
}
