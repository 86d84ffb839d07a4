using System.Text.Json;

using CoCreation.Channels.Activities;

using Microsoft.AspNetCore.Http;

namespace CoCreation.Channels;

/// <summary>Writes answers in the protocol's form.</summary>
internal static class HttpAnswers
{
    public static Task WriteJson(this HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json, context.RequestAborted);
    }

    public static Task WriteError(this HttpContext context, int status, string code, string message) =>
        context.WriteJson(status, JsonSerializer.Serialize(new ErrorResponse { Error = new ErrorDetail(code, message) }, Json.Wire.ErrorResponse));
}
