//go:build js && wasm

// Command trykklar-web makes groups' sets in a browser, in a worker of a page:
// templates/js/worker/group.js asks it. It is built by make site.
package main

import (
	"fmt"
	"runtime/debug"
	"syscall/js"

	"trykklar/generator/group"
)

// What is laid out and drawn is soon garbage; to look for it less often takes memory,
// of which a computer has more than a tired person has time.
const gcPercent = 400

func main() {
	debug.SetGCPercent(gcPercent)
	var session *group.Session
	door := js.Global().Get("Object").New()
	// start(texts) tells why it cannot, or nothing.
	door.Set("start", js.FuncOf(func(_ js.Value, args []js.Value) any {
		var err error
		if session, err = group.Start(taken(args[0])); err != nil {
			return err.Error()
		}
		return ""
	}))
	// answer(question, logo, send) calls send(answer, ...bytes) for each answer.
	door.Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		send := func(answer []byte, blobs ...[]byte) {
			all := []any{string(answer)}
			for _, b := range blobs {
				all = append(all, given(b))
			}
			args[2].Invoke(all...)
		}
		// The page's questions wait for each other, and the event loop for none of them.
		go answer(session, []byte(args[0].String()), taken(args[1]), send)
		return nil
	}))
	js.Global().Set("trykklar", door)
	select {}
}

// answer answers, and tells when it could not: a panic would end the program.
func answer(s *group.Session, question, logo []byte, send func([]byte, ...[]byte)) {
	defer func() {
		if fault := recover(); fault != nil {
			send(group.Fault(fmt.Errorf("%v", fault)))
		}
	}()
	s.Answer(question, logo, send)
}

// taken is the bytes of a Uint8Array; none of null.
func taken(v js.Value) []byte {
	if v.IsNull() {
		return nil
	}
	out := make([]byte, v.Length())
	js.CopyBytesToGo(out, v)
	return out
}

func given(data []byte) js.Value {
	out := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(out, data)
	return out
}
