using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wargame.Reports.Writing;

/// <summary>A short notebook that shows analysts how to begin: it reads the Parquet files beside it with DuckDB and pandas.</summary>
internal static class Notebook
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static byte[] Of(string title) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["cells"] = new JsonArray(
            Words($"# {title}", "", "The Parquet files beside this notebook hold one session. `dictionary.md` says what every column means.", "", "You need `pip install duckdb pandas matplotlib`."),
            Code("import duckdb", "", "db = duckdb.connect()", "", "def ask(sql):", "    return db.sql(sql).df()", "", "ask(\"select * from 'sessions.parquet'\")"),
            Words("## How the numbers went", "", "One value a row; what the reader was not told exactly has no `value`."),
            Code("ask(\"\"\"", "    select turn, number, name, value, unit", "    from 'numbers.parquet'", "    where kind = 'indicator' and value is not null", "    order by number, turn", "\"\"\").pivot(index='turn', columns='name', values='value').plot(subplots=True, figsize=(8, 10))"),
            Words("## Why they moved", "", "The ledger's rows of a number and turn sum exactly to its change. This asks for a proof: it answers with no row."),
            Code("ask(\"\"\"", "    with change as (", "        select number, turn, value_milli - lag(value_milli) over (partition by number order by turn) as moved", "        from 'numbers.parquet' where kind <> 'indicator' and value_milli is not null),", "    ledger as (", "        select number, turn, sum(change_milli) as told from 'ledger.parquet' group by number, turn)", "    select * from change left join ledger using (number, turn)", "    where moved <> coalesce(told, 0)", "\"\"\")"),
            Code("ask(\"\"\"", "    select cause, actor, count(*) as turns, sum(abs(change)) as weight", "    from 'ledger.parquet' where kind not in ('drift', 'clamp')", "    group by cause, actor order by weight desc limit 15", "\"\"\")"),
            Words("## Who spoke with whom, and how soon hosts answered"),
            Code("ask(\"select sender, members, count(*) as messages, sum(characters) as characters from 'messages.parquet' group by all order by messages desc\")"),
            Code("ask(\"select host, answer, count(*) as requests, avg(seconds) as seconds from 'requests.parquet' group by all order by host\")")),
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["display_name"] = "Python 3", ["language"] = "python", ["name"] = "python3" },
            ["language_info"] = new JsonObject { ["name"] = "python" },
        },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 4,
    }, Indented);

    private static JsonObject Words(params string[] lines) => new() { ["cell_type"] = "markdown", ["metadata"] = new JsonObject(), ["source"] = Source(lines) };

    private static JsonObject Code(params string[] lines) => new()
    {
        ["cell_type"] = "code", ["execution_count"] = null, ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(), ["source"] = Source(lines),
    };

    private static JsonArray Source(string[] lines) =>
        [.. lines.Select((line, place) => JsonValue.Create(place == lines.Length - 1 ? line : line + "\n"))];
}
