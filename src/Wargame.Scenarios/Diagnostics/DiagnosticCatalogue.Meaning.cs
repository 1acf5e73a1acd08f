namespace Wargame.Scenarios;

public static partial class DiagnosticCatalogue
{
    /// <summary>05xx: every part is well formed, but together they cannot be played.</summary>
    internal static class Meaning
    {
        public static readonly DiagnosticKind Weights = Error("WG0501", "weights do not sum to 100", "The weights of a mandate's lines sum to 100.");
        public static readonly DiagnosticKind DoctrineSecret = Error("WG0502", "the actor may not see this", "A doctrine's formulas may use only what its actor may see by 'seen_by': a disclosure may be withdrawn or wrong.");
        public static readonly DiagnosticKind LadderMoved = Error("WG0503", "only the ladder moves this", "A rung changes by its ladder's chance alone, never by a rule.");
        public static readonly DiagnosticKind DefaultOption = Error("WG0504", "no such option", "The default of a card is one of its options.");
        public static readonly DiagnosticKind NoMandate = Error("WG0505", "this team has no mandate", "Each team needs a mandate, or its players do not know what they are there for.");
        public static readonly DiagnosticKind NoPrivateCard = Error("WG0506", "this team has no private card", "Each team needs at least one private card.");
        public static readonly DiagnosticKind NumberSecret = Error("WG0507", "the team may not see this", "A number on a team's page must be one that it may see by 'seen_by': a disclosure may be withdrawn or wrong.");
        public static readonly DiagnosticKind IndicatorSecret = Error("WG0508", "not everyone may see this", "Indicators stand on the shared board, so they use only what everyone may see.");
        public static readonly DiagnosticKind OutsideCalendar = Error("WG0509", "outside the calendar", "A turn before the first or after the last.");
        public static readonly DiagnosticKind CoefficientRange = Error("WG0510", "outside its own range", "A coefficient's value, also in each belief profile, lies within its range.");
        public static readonly DiagnosticKind StartRange = Error("WG0511", "outside the range", "An opening value lies within its variable's range.");
        public static readonly DiagnosticKind Transfer = Error("WG0512", "cannot flow from one to the other", "A transfer joins two stocks of one unit and one stage.");
        public static readonly DiagnosticKind UnusedCoefficient = Warning("WG0513", "never used", "A coefficient that no formula uses.");
        public static readonly DiagnosticKind UnusedLet = Warning("WG0514", "never used", "A let name that its rule does not use.");
        public static readonly DiagnosticKind NoChange = Error("WG0515", "changes nothing", "A rule needs a change or a transfer.");
        public static readonly DiagnosticKind NobodyActs = Warning("WG0516", "nobody acts for it", "An actor that has instruments but neither a team nor a doctrine.");
        public static readonly DiagnosticKind MapVariable = Error("WG0517", "cannot colour the map", "The map is coloured by a gauge that every region on it has and everyone may see.");
        public static readonly DiagnosticKind NoTarget = Warning("WG0518", "can never be ordered", "An instrument that no actor may order, or that has no target.");
        public static readonly DiagnosticKind LadderStock = Error("WG0519", "not a ladder's stock", "A ladder holds a stock in rungs whose range is 0 to the last rung.");
        public static readonly DiagnosticKind FolderName = Error("WG0520", "not the folder's name", "A scenario's id is the name of its folder.");
        public static readonly DiagnosticKind GaugeRange = Error("WG0522", "a gauge has no unit or range of its own", "Gauges run from 0 to 100 points, always.");
        public static readonly DiagnosticKind ParameterMissing = Error("WG0524", "a parameter is not given", "An include gives each parameter of the file that has no default.");
        public static readonly DiagnosticKind UnusedParameter = Warning("WG0525", "never used", "A parameter that no text of its file uses.");
        public static readonly DiagnosticKind AdjustedTwice = Error("WG0526", "adjusted twice", "A scenario gives a shared coefficient one value of its own.");
        public static readonly DiagnosticKind NoSuchMechanism = Error("WG0527", "no such mechanism", "A rule carries causal mechanisms that are listed in 'causal_mechanisms', by their numbers.");
        public static readonly DiagnosticKind NoDefaultProfile = Error("WG0528", "no default profile", "One of the belief profiles has the id bd01: under it every coefficient has its own value.");
        public static readonly DiagnosticKind TwiceForActor = Error("WG0523", "the actor has one already", "An actor has one team, one mandate and one doctrine.");
        public static readonly DiagnosticKind MapUnitTwice = Error("WG0530", "painted twice", "A division on the map belongs to one region.");
        public static readonly DiagnosticKind NotOnMap = Error("WG0531", "not on the map", "Labels and enlarged places are regions that the map paints.");
        public static readonly DiagnosticKind NoSuchText = Error("WG0540", "no such text", "A translation gives texts that the English file has, by their section, id and key.");
        public static readonly DiagnosticKind NoSuchSeat = Error("WG0551", "no such seat", "Those who sign are named by the titles of the team's seats.");
        public static readonly DiagnosticKind SignsUnnamed = Error("WG0552", "named in one place only", "Where sign_off names who signs, no other seat of the team may sign.");
        public static readonly DiagnosticKind NobodyMay = Warning("WG0553", "no seat may do this", "A right that no seat of a team holds is everybody's.");
        public static readonly DiagnosticKind OneFact = Error("WG0533", "not one sort of fact", "A disclosure says of one sort of fact who is told how much of it.");
        public static readonly DiagnosticKind OwnFact = Error("WG0534", "cannot be kept from it", "What an actor orders, signs, holds or pays itself cannot be kept from it.");
        public static readonly DiagnosticKind NotIgnorable = Error("WG0532", "no such warning", "Only warnings can be ignored, by their codes, each with a reason.");
    }

    /// <summary>06xx: more than a scenario may hold.</summary>
    internal static class TooMuch
    {
        public static readonly DiagnosticKind File = Error("WG0601", "file too large", "A file holds at most 1 MB.");
        public static readonly DiagnosticKind Total = Error("WG0602", "scenario too large", "All files of a scenario together hold at most 5 MB.");
        public static readonly DiagnosticKind Alias = Error("WG0603", "YAML anchors and aliases are not allowed", "Anchors (&name) and aliases (*name) can blow a small file up without bound; write it out, or use a coefficient.");
        public static readonly DiagnosticKind Depth = Error("WG0604", "nested too deep", "Lists and maps stand at most 30 deep.");
        public static readonly DiagnosticKind Nodes = Error("WG0605", "too many values", "A scenario holds at most 200,000 values.");
        public static readonly DiagnosticKind FormulaLength = Error("WG0606", "formula too long", "A formula has at most 2,000 characters, all formulas 150,000; name parts with 'let'.");
        public static readonly DiagnosticKind FormulaDepth = Error("WG0607", "formula too deep", "Operations stand at most 60 deep; name parts with 'let'.");
        public static readonly DiagnosticKind Instances = Error("WG0608", "too many combinations", "A rule, and the sums of a formula, range over at most 10,000 combinations, all rules over 20,000.");
        public static readonly DiagnosticKind Items = Error("WG0610", "too many", "A section holds at most 2,000 items, and a scenario at most 500 entities.");
        public static readonly DiagnosticKind Question = Error("WG0611", "question too long", "A question of the hot wash has at most 160 characters: it is read from the last row.");
        public static readonly DiagnosticKind Includes = Error("WG0609", "too many files", "A scenario includes at most 200 files, counting one with parameters each time.");
    }

    /// <summary>07xx: files.</summary>
    internal static class Files
    {
        public static readonly DiagnosticKind NoScenario = Error("WG0701", "no scenario here", "The folder of a scenario holds scenario.yaml.");
        public static readonly DiagnosticKind Missing = Error("WG0702", "no such file", "A file that is included or named as a brief does not exist.");
        public static readonly DiagnosticKind Outside = Error("WG0703", "outside the scenarios", "Files are taken only from the folder that holds the scenarios, by relative paths with forward slashes.");
        public static readonly DiagnosticKind Twice = Error("WG0704", "included already", "Each file is included once, or once for each choice of its parameters, and scenario.yaml not at all.");
        public static readonly DiagnosticKind Unreadable = Error("WG0705", "cannot be opened", "The file exists, but the system does not let us read it.");
    }
}
