namespace Wargame.Protocol.Authoring;

/// <summary>The format of scenarios, for completion and hints: <c>GET /api/author/format</c>.</summary>
/// <param name="Scenario">The id of the map that <c>scenario.yaml</c> holds.</param>
/// <param name="Included">The id of the map that an included file holds.</param>
/// <param name="Maps">All sorts of map.</param>
/// <param name="Functions">What formulas may call.</param>
public sealed record AuthorFormat(string Scenario, string Included, IReadOnlyList<AuthorMapFormat> Maps, IReadOnlyList<AuthorWord> Functions);

/// <summary>A sort of map.</summary>
/// <param name="Id">Its stable name.</param>
/// <param name="Noun">What it describes: <c>an inject</c>.</param>
/// <param name="About">What that is.</param>
/// <param name="Example">In YAML.</param>
/// <param name="Keys">Those that must be there come first.</param>
public sealed record AuthorMapFormat(string Id, string Noun, string About, string Example, IReadOnlyList<AuthorKeyFormat> Keys);

/// <summary>A key of a map.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Required">Whether the map must have it.</param>
/// <param name="About">What it means.</param>
/// <param name="Otherwise">What holds where it is left out; empty where nothing needs saying.</param>
/// <param name="Example">A value.</param>
/// <param name="Forms">What may stand there; several where there is a choice.</param>
public sealed record AuthorKeyFormat(string Name, bool Required, string About, string Otherwise, string Example, IReadOnlyList<AuthorForm> Forms);

/// <summary>What may stand as a value.</summary>
/// <param name="Kind">text, map, list, table, words, name, id, formula, flag, number, file or other.</param>
/// <param name="Noun">In a few words: <c>a number from 0 to 1</c>.</param>
/// <param name="Map">Of a map: its id; else empty.</param>
/// <param name="Names">Of a name: what is named; else empty.</param>
/// <param name="Words">Of words: which.</param>
/// <param name="Keys">Of a table: what its keys may be.</param>
/// <param name="Items">Of a list: what its items may be; of a table: its values.</param>
public sealed record AuthorForm(
    string Kind, string Noun, string Map, string Names, IReadOnlyList<AuthorWord> Words, IReadOnlyList<AuthorForm> Keys, IReadOnlyList<AuthorForm> Items);

/// <summary>A word with a fixed meaning.</summary>
/// <param name="Word">As it is written.</param>
/// <param name="About">What it means.</param>
public sealed record AuthorWord(string Word, string About);
