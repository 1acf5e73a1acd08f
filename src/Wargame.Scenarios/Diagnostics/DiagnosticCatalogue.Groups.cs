namespace Wargame.Scenarios;

public static partial class DiagnosticCatalogue
{
    /// <summary>00xx and 01xx: the text is not YAML.</summary>
    internal static class Syntax
    {
        public static readonly DiagnosticKind Internal = Error("WG0001", "the loader failed here", "The loader itself broke on this scenario; please report it with the files.");
        public static readonly DiagnosticKind Yaml = Error("WG0101", "YAML cannot be read from here", "The file is not YAML; nothing after this place was read.");
        public static readonly DiagnosticKind NotText = Error("WG0102", "not UTF-8 text", "Scenario files are text in UTF-8.");
        public static readonly DiagnosticKind Empty = Error("WG0103", "the file is empty", "A file must hold at least one section.");
        public static readonly DiagnosticKind Documents = Error("WG0104", "a second document", "A file holds one YAML document; '---' may stand only at its top.");
        public static readonly DiagnosticKind Tag = Error("WG0105", "YAML tag", "YAML tags such as !!str have no meaning in a scenario.");
    }

    /// <summary>02xx: the YAML does not have the form of a scenario.</summary>
    internal static class Structure
    {
        public static readonly DiagnosticKind UnknownKey = Error("WG0201", "no such key here", "A key that this place does not know; the help lists those that it knows.");
        public static readonly DiagnosticKind MissingKey = Error("WG0202", "a key is missing", "A key that must be given here is not.");
        public static readonly DiagnosticKind WrongType = Error("WG0203", "wrong sort of value", "A text, number, truth value, list or map stands where another is needed.");
        public static readonly DiagnosticKind DuplicateKey = Error("WG0204", "key given twice", "A map holds the same key twice.");
        public static readonly DiagnosticKind DuplicateId = Error("WG0205", "id given twice", "Two things of one sort have the same id.");
        public static readonly DiagnosticKind MalformedId = Error("WG0206", "not a good id", "Ids are in kebab case (media-luna); variables, coefficients, relations and let names in snake case (bond_state).");
        public static readonly DiagnosticKind UnknownWord = Error("WG0207", "not one of the words allowed", "Only a few fixed words may stand here.");
        public static readonly DiagnosticKind Malformed = Error("WG0208", "cannot be read", "A value is not written in the form that is needed here.");
        public static readonly DiagnosticKind Repeated = Error("WG0209", "section given twice", "A section that stands once in a scenario stands in two places.");
        public static readonly DiagnosticKind Count = Error("WG0210", "too few or too many", "A list has fewer or more items than may be.");
        public static readonly DiagnosticKind OutOfBounds = Error("WG0211", "out of bounds", "A number is smaller or larger than may be.");
        public static readonly DiagnosticKind EmptyText = Error("WG0212", "empty", "A text that people must read, or a source, is empty.");
        public static readonly DiagnosticKind Torn = Error("WG0213", "needs quotes", "Inside { } a comma ends a text; a text or formula that holds one needs quotes.");
    }

    /// <summary>03xx: a name that nothing has.</summary>
    internal static class References
    {
        public static readonly DiagnosticKind Entity = Error("WG0301", "nothing has this id", "A reference to an actor, region, segment or the world that is not defined.");
        public static readonly DiagnosticKind Variable = Error("WG0302", "no variable has this id", "A reference to a variable that is not defined.");
        public static readonly DiagnosticKind NotOnEntity = Error("WG0303", "it does not have this variable", "A variable exists, but not for this entity: see its 'of' and 'tag'.");
        public static readonly DiagnosticKind Instrument = Error("WG0304", "no instrument has this id", "A reference to an instrument that is not defined.");
        public static readonly DiagnosticKind Inject = Error("WG0305", "no inject has this id", "A reference to an inject that is not defined.");
        public static readonly DiagnosticKind Card = Error("WG0306", "no card has this id", "A reference to a choice card that is not defined.");
        public static readonly DiagnosticKind Option = Error("WG0307", "the card has no such option", "A reference to an option that its card does not have.");
        public static readonly DiagnosticKind Relation = Error("WG0308", "nothing has this relation", "A reference to a relation that the entities in question do not have.");
        public static readonly DiagnosticKind Stage = Error("WG0309", "no such stage", "A reference to a stage that 'stages' does not list.");
        public static readonly DiagnosticKind WrongKind = Error("WG0310", "another kind is needed", "The entity exists, but its kind cannot stand here.");
        public static readonly DiagnosticKind MapUnit = Error("WG0311", "not on the map", "A unit that the country's boundary file does not have.");
        public static readonly DiagnosticKind Tag = Error("WG0312", "nothing has this tag", "A tag that no entity in question has. Give it to an entity; or, where only shared files speak of it and nothing here has it, say so: 'absent: [{ tag: gangs, because: … }]'.");
        public static readonly DiagnosticKind Name = Error("WG0313", "unknown name", "A word in a formula that is no coefficient, let name or bound name.");
        public static readonly DiagnosticKind Unit = Error("WG0314", "unknown unit", "A number has a unit that no variable or coefficient has.");
        public static readonly DiagnosticKind Function = Error("WG0315", "unknown function", "A formula calls a function that does not exist.");
        public static readonly DiagnosticKind NeverTarget = Error("WG0316", "never a target", "A formula or doctrine speaks of orders on something that the instrument cannot be aimed at. Aim it at what has the kind and tag of the instrument's 'target', or give the tag to what should have it; where nothing has the tag, say so: 'absent: [{ tag: gangs, because: … }]'.");
        public static readonly DiagnosticKind Profile = Error("WG0319", "no profile has this id", "A coefficient's belief profile that 'profiles' does not declare.");
        public static readonly DiagnosticKind Crisis = Error("WG0318", "no crisis has this id", "A reference to a crisis that is not defined.");
        public static readonly DiagnosticKind Parameter = Error("WG0317", "no such parameter", "An include gives, or a text uses, a parameter that the file does not declare in 'parameters'.");
    }

    /// <summary>04xx: a formula that makes no sense.</summary>
    internal static class Formulas
    {
        public static readonly DiagnosticKind Syntax = Error("WG0401", "cannot be read", "The formula breaks off or goes on in a way that it cannot.");
        public static readonly DiagnosticKind Character = Error("WG0402", "not part of formulas", "A character that formulas do not use.");
        public static readonly DiagnosticKind Truth = Error("WG0403", "truth value or number", "A number stands where something true or false is needed, or the other way round.");
        public static readonly DiagnosticKind Units = Error("WG0404", "the units differ", "Sums and comparisons need one unit; a pure number fits everywhere.");
        public static readonly DiagnosticKind Result = Error("WG0405", "wrong unit", "The formula's result has another unit than its place needs. Divide by an amount in the unit that is too many (1000 ha), and give a factor the unit that is needed; units of several words, such as ha/people, are for coefficients alone.");
        public static readonly DiagnosticKind Arguments = Error("WG0406", "wrong arguments", "A function has too few, too many or the wrong sort of arguments.");
        public static readonly DiagnosticKind Curve = Error("WG0407", "curve out of order", "A curve has two or more points whose x ascends.");
        public static readonly DiagnosticKind Power = Error("WG0408", "not a power", "Powers are whole numbers from 2 to 8.");
        public static readonly DiagnosticKind Minus = Error("WG0409", "minus needs spaces", "Ids may hold hyphens, so a minus stands between spaces: a - b.");
        public static readonly DiagnosticKind Hidden = Error("WG0410", "name already taken", "A bound or let name hides an entity, a coefficient or an earlier name.");
        public static readonly DiagnosticKind Binding = Error("WG0411", "not a binding", "A line of 'for' reads 's in segment', 's in segment tagged grower', 'n in r.borders' or 'r = s.lives_in'.");
    }
}
