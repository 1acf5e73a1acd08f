using System.Collections.Immutable;

namespace Wargame.Scenarios.Sections;

/// <summary>The first-level divisions (ISO 3166-2) of the countries whose boundaries the web client ships.</summary>
internal static class MapUnits
{
    // Without their country's prefix, which is the same for all.
    private static readonly ImmutableSortedDictionary<string, (string Prefix, string Parts)> Known = new Dictionary<string, (string, string)>
    {
        ["arg"] = ("AR-", "A B C D E F G H J K L M N P Q R S T U V W X Y Z"),
        ["bol"] = ("BO-", "B C H L N O P S T"),
        ["bra"] = ("BR-", "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO"),
        ["col"] = ("CO-", "AMA ANT ARA ATL BOL BOY CAL CAQ CAS CAU CES CHO COR CUN GUA GUV HUI LAG MAG MET NAR NSA PUT QUI RIS SAN SAP SUC TOL VAC VAU VID X01~"),
        ["ecu"] = ("EC-", "A B C D E F G H I L M N O P R S SD SE T U W X Y Z"),
        ["gtm"] = ("GT-", "AV BV CM CQ ES GU HU IZ JA JU PE PR QC QZ RE SA SM SO SR SU TO ZA"),
        ["hnd"] = ("HN-", "AT CH CL CM CP CR EP FM GD IB IN LE LP OC OL SB VA YO"),
        ["hti"] = ("HT-", "AR CE GA ND NE NI NO OU SD SE"),
        ["mex"] = ("MX-", "AGU BCN BCS CAM CHH CHP COA COL DIF DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON TAB TAM TLA VER X01~ YUC ZAC"),
        ["per"] = ("PE-", "AMA ANC APU ARE AYA CAJ CAL CUS HUC HUV ICA JUN LAL LAM LIM LOR MDD MOQ PAS PIU PUN SAM TAC TUM UCA"),
        ["pry"] = ("PY-", "1 10 11 12 13 14 15 16 19 2 3 4 5 6 7 8 9 ASU"),
        ["slv"] = ("SV-", "AH CA CH CU LI MO PA SA SM SO SS SV UN US"),
        ["usa"] = ("US-", "AL AR AZ CA CO CT DC DE FL GA IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY"),
        ["ven"] = ("VE-", "A B C D E F G H I J K L M N O P R S T U V W X X01~ Y Z"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Countries => Known.Keys;

    /// <returns>All units of a country by its boundary file's name, or null when there is no such file.</returns>
    public static IReadOnlyList<string>? Of(string country) =>
        Known.TryGetValue(country, out var found) ? [.. found.Parts.Split(' ').Select(part => found.Prefix + part)] : null;
}
