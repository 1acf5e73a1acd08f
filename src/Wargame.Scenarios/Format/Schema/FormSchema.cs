using System.Text.Json.Nodes;
using Wargame.Scenarios.Format.Forms;

namespace Wargame.Scenarios.Format.Schema;

/// <summary>What may stand somewhere, as a schema.</summary>
/// <param name="hasParameters">Whether <c>$region</c> may stand wherever one value stands.</param>
internal sealed class FormSchema(bool hasParameters)
{
    public const string Parameter = "parameter-use";

    private const string Kebab = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private const string Snake = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*";
    private const string Use = @"\$(?:[a-z]|\{[a-z])";

    public static JsonObject ParameterUse() => new()
    {
        ["type"] = "string",
        ["pattern"] = Use,
        ["description"] = "A parameter of the file: $region or ${region}.",
    };

    public JsonObject Of(ValueForm form) => form switch
    {
        // YAML reads 2008 as a number and the program as a text: both are right.
        TextForm { Pattern: { } pattern } => Narrow(pattern),
        TextForm { Longest: { } longest } => new() { ["type"] = Types("string", "number"), ["maxLength"] = longest },
        TextForm => new() { ["type"] = Types("string", "number") },
        FileForm or BindingForm => new() { ["type"] = "string" },
        FormulaForm => new() { ["type"] = Types("string", "number", "boolean") },
        IdForm id => Narrow(id.IsSnake ? Snake : Kebab),
        NameForm { Of: NameKind.Scenario } => Narrow(Kebab),
        NameForm { Of: NameKind.Mechanism } => OrParameter(new() { ["type"] = "integer", ["minimum"] = 1 }),
        NameForm => new() { ["type"] = "string" },
        NumberForm number => OrParameter(Of(number)),
        FlagForm => OrParameter(new() { ["type"] = "boolean" }),
        WordForm words => OrParameter(Of(words)),
        ListForm list => Of(list),
        OneOrMoreForm many => Any([many.Item, new ListForm(many.Item, many.Minimum, many.Maximum)]),
        EitherForm either => Any(either.Either),
        TableForm table => Of(table),
        NestedForm nested => new() { ["$ref"] = $"#/definitions/{nested.Map.Id}" },
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "this form has no schema"),
    };

    private static JsonObject Of(NumberForm number)
    {
        var schema = new JsonObject { ["type"] = number.IsWhole ? "integer" : "number" };
        if (number.Minimum is { } minimum)
            schema["minimum"] = minimum;
        if (number.Maximum is { } maximum)
            schema["maximum"] = maximum;
        return schema;
    }

    private static JsonObject Of(WordForm words)
    {
        var values = words.Words.Select(word => (JsonNode?)JsonValue.Create(word.Word));
        // A word of digits alone is a number in YAML.
        var numbers = words.Words.Where(word => word.Word.All(char.IsAsciiDigit)).Select(word => (JsonNode?)JsonValue.Create(int.Parse(word.Word, System.Globalization.CultureInfo.InvariantCulture)));
        return new JsonObject
        {
            ["enum"] = new JsonArray([.. values, .. numbers]),
            ["markdownEnumDescriptions"] = new JsonArray([.. words.Words.Select(word => (JsonNode?)JsonValue.Create(word.About))]),
        };
    }

    private JsonObject Of(ListForm list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (list.Minimum > 0)
            schema["minItems"] = list.Minimum;
        if (list.Maximum is { } maximum)
            schema["maxItems"] = maximum;
        return schema;
    }

    private JsonObject Of(TableForm table)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (table.Key is not WordForm words)
        {
            schema["additionalProperties"] = Of(table.Value);
            return schema;
        }
        var properties = new JsonObject();
        foreach (var word in words.Words)
        {
            var value = Of(table.Value);
            value["description"] = word.About;
            properties[word.Word] = value;
        }
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Any(IEnumerable<ValueForm> forms) => new() { ["anyOf"] = new JsonArray([.. forms.Select(form => (JsonNode?)Of(form))]) };

    private JsonObject Narrow(string pattern) => OrParameter(new() { ["type"] = "string", ["pattern"] = $"^(?:{pattern})$" });

    private JsonObject OrParameter(JsonObject schema) =>
        hasParameters ? new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["$ref"] = $"#/definitions/{Parameter}" }) } : schema;

    private static JsonArray Types(params string[] types) => new([.. types.Select(type => (JsonNode?)JsonValue.Create(type))]);
}
