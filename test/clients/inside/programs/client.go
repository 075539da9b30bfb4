// Sends the requests that come as JSON, one a line, with Go's own library, and writes the answers.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

type request struct {
	BaseURL   string `json:"baseUrl"`
	Username  string
	Password  string
	Token     string
	Method    string
	Path      string
	At        map[string]any
	Query     map[string]any
	Headers   map[string]string
	HasJSON   bool `json:"hasJson"`
	JSON      json.RawMessage
	Text      *string
	IsPacked  bool
	IsChunked bool
}

type answer struct {
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
}

var client = &http.Client{Transport: &http.Transport{ExpectContinueTimeout: 10 * time.Second}}

func (r request) address() string {
	path := r.Path
	for name, value := range r.At {
		path = strings.ReplaceAll(path, "{"+name+"}", url.PathEscape(fmt.Sprint(value)))
	}
	query := url.Values{}
	for name, value := range r.Query {
		values, isList := value.([]any)
		if !isList {
			values = []any{value}
		}
		for _, one := range values {
			query.Add(name, fmt.Sprint(one))
		}
	}
	if len(query) == 0 {
		return r.BaseURL + path
	}
	return r.BaseURL + path + "?" + query.Encode()
}

func (r request) body() io.Reader {
	if r.HasJSON {
		if r.JSON == nil {
			return strings.NewReader("null")
		}
		return bytes.NewReader(r.JSON)
	}
	if r.Text == nil {
		return nil
	}
	if r.IsPacked {
		var packed bytes.Buffer
		writer := gzip.NewWriter(&packed)
		io.WriteString(writer, *r.Text)
		writer.Close()
		return &packed
	}
	if r.IsChunked {
		// Go does not see through this to the length.
		return io.MultiReader(strings.NewReader(*r.Text))
	}
	return strings.NewReader(*r.Text)
}

func send(r request) (*answer, error) {
	question, err := http.NewRequest(r.Method, r.address(), r.body())
	if err != nil {
		return nil, err
	}
	if r.HasJSON {
		question.Header.Set("Content-Type", "application/json")
	}
	if r.IsPacked {
		question.Header.Set("Content-Encoding", "gzip")
	}
	if r.Token != "" {
		question.Header.Set("Authorization", "Bearer "+r.Token)
	} else if r.Username != "" {
		question.SetBasicAuth(r.Username, r.Password)
	}
	for name, value := range r.Headers {
		if value != "" {
			question.Header.Set(name, value)
		}
	}
	response, err := client.Do(question)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	headers := map[string]string{}
	for name, values := range response.Header {
		headers[strings.ToLower(name)] = strings.Join(values, ", ")
	}
	return &answer{response.StatusCode, headers, string(body)}, nil
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var question request
		var result any
		if err := json.Unmarshal(line, &question); err != nil {
			result = map[string]string{"error": err.Error()}
		} else if found, err := send(question); err != nil {
			result = map[string]string{"error": err.Error()}
		} else {
			result = found
		}
		text, _ := json.Marshal(result)
		fmt.Println(string(text))
	}
}
