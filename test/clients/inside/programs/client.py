"""Sends the requests that come as JSON, one a line, with Python's own libraries, and writes the answers."""
import base64
import gzip
import http.client
import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

CHUNK_BYTES = 40


def address_of(request):
    """The address, written as Python's own functions write it."""
    at = request.get("at", {})
    path = re.sub(r"\{(\w+)\}", lambda name: urllib.parse.quote(str(at[name[1]]), safe=""), request["path"])
    query = {name: spell(value) for name, value in request.get("query", {}).items()}
    text = urllib.parse.urlencode(query, doseq=True)
    return request["baseUrl"] + path + ("?" + text if text else "")


def spell(value):
    return "true" if value is True else "false" if value is False else value


def body_of(request):
    if request["hasJson"]:
        return json.dumps(request.get("json")).encode()
    if "text" not in request:
        return None
    data = request["text"].encode()
    if request.get("isChunked"):
        # Not a generator: urllib sends the body again with its credentials.
        return [data[start : start + CHUNK_BYTES] for start in range(0, len(data), CHUNK_BYTES)]
    return gzip.compress(data) if request.get("isPacked") else data


def headers_of(request):
    headers = {name: value for name, value in request.get("headers", {}).items() if value != ""}
    if "token" in request:
        headers["Authorization"] = "Bearer " + request["token"]
    if request["hasJson"]:
        headers.setdefault("Content-Type", "application/json")
    if request.get("isPacked"):
        headers["Content-Encoding"] = "gzip"
    return headers


def answer_of(response):
    headers = {name.lower(): value for name, value in response.headers.items()}
    return {"status": response.status, "headers": headers, "body": response.read().decode()}


def send_by_urllib(request):
    """Calls without credentials first, as urllib does, and answers the challenge."""
    handlers = [urllib.request.ProxyHandler({})]
    if "username" in request:
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, request["baseUrl"], request["username"], request["password"])
        handlers.append(urllib.request.HTTPBasicAuthHandler(passwords))
    opener = urllib.request.build_opener(*handlers)
    question = urllib.request.Request(
        address_of(request), body_of(request), headers_of(request), method=request["method"]
    )
    try:
        with opener.open(question) as response:
            return answer_of(response)
    except urllib.error.HTTPError as error:
        with error:
            return answer_of(error)


connections = {}


def send_by_http_client(request):
    """Calls over one connection."""
    address = urllib.parse.urlsplit(address_of(request))
    connection = connections.setdefault(address.netloc, http.client.HTTPConnection(address.netloc))
    headers = headers_of(request)
    if "username" in request:
        pair = f"{request['username']}:{request['password']}".encode()
        headers["Authorization"] = "Basic " + base64.b64encode(pair).decode()
    target = address.path + ("?" + address.query if address.query else "")
    try:
        connection.request(request["method"], target, body_of(request), headers)
        return answer_of(connection.getresponse())
    except (http.client.HTTPException, OSError):
        connection.close()
        raise


send = {"urllib": send_by_urllib, "http.client": send_by_http_client}[sys.argv[1]]
for line in sys.stdin:
    try:
        answer = send(json.loads(line))
    except Exception as error:
        answer = {"error": repr(error)}
    print(json.dumps(answer), flush=True)
