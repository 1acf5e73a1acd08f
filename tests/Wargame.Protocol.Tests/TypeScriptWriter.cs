using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Wargame.Protocol.Tests;

/// <summary>Writes the browser's types from the protocol's records, so that the two can not drift apart.</summary>
public static class TypeScriptWriter
{
    private const string Opening =
        """
        // Generated from src/Wargame.Protocol. Do not edit: `WARGAME_UPDATE=1 dotnet test --project tests/Wargame.Protocol.Tests` writes it anew.

        """;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Write(Assembly protocol)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        var records = protocol.GetExportedTypes().Where(IsRecord).OrderBy(type => type.Name, StringComparer.Ordinal);
        foreach (var record in records) WriteRecord(text, record);
        foreach (var contract in protocol.GetExportedTypes().Where(type => type.IsInterface)) WriteContract(text, contract);
        WriteLimits(text, protocol.GetType("Wargame.Protocol.Limits")!);
        return text.ToString();
    }

    private static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static void WriteRecord(StringBuilder text, Type record)
    {
        text.Append("\nexport interface ").Append(record.Name).Append(" {\n");
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var nullable = Nullability.Create(property).ReadState == NullabilityState.Nullable;
            text.Append("  readonly ").Append(Camel(property.Name)).Append(": ")
                .Append(Name(property.PropertyType)).Append(nullable ? " | null" : "").Append(";\n");
        }

        text.Append("}\n");
    }

    /// <summary>A hub contract becomes a map from the method's name to its parameters and result.</summary>
    private static void WriteContract(StringBuilder text, Type contract)
    {
        text.Append("\nexport interface ").Append(contract.Name[1..]).Append(" {\n");
        foreach (var method in contract.GetMethods())
        {
            var parameters = method.GetParameters().Select(parameter => $"{parameter.Name}: {Name(parameter.ParameterType)}");
            text.Append("  ").Append(method.Name).Append('(').AppendJoin(", ", parameters).Append("): ").Append(Result(method)).Append(";\n");
        }

        text.Append("}\n");
    }

    private static string Result(MethodInfo method)
    {
        if (!method.ReturnType.IsGenericType) return "void";
        var nullable = Nullability.Create(method.ReturnParameter).GenericTypeArguments[0].ReadState == NullabilityState.Nullable;
        return Name(method.ReturnType.GenericTypeArguments[0]) + (nullable ? " | null" : "");
    }

    private static void WriteLimits(StringBuilder text, Type limits)
    {
        text.Append("\nexport const limits = {\n");
        foreach (var field in limits.GetFields(BindingFlags.Public | BindingFlags.Static))
            text.Append("  ").Append(Camel(field.Name)).Append(": ").Append(JsonSerializer.Serialize(field.GetRawConstantValue())).Append(",\n");
        text.Append("} as const;\n");
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner);
        if (type == typeof(string) || type == typeof(DateTimeOffset)) return "string";
        if (type == typeof(bool)) return "boolean";
        if (type == typeof(JsonElement)) return "unknown";
        if (type == typeof(int) || type == typeof(long) || type == typeof(double)) return "number";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return $"readonly {Name(type.GenericTypeArguments[0])}[]";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && type.GenericTypeArguments[0] == typeof(string))
            return $"Readonly<Record<string, {Name(type.GenericTypeArguments[1])}>>";
        return IsRecord(type) ? type.Name : throw new NotSupportedException($"{type} has no TypeScript form here: use records, lists, maps by text and plain values");
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
